/**
 * One line of JSON on standard error for what an operator watches: refused sign-ins, denied
 * commands. JSON keeps line breaks in values from making lines of their own. No secret goes in.
 */
export function logSecurity(what: string, details: Readonly<Record<string, unknown>>): void {
  // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
  console.error(JSON.stringify({ security: what, ...details }));
}

import type { ServerResponse } from 'node:http';

/**
 * Next drops `Content-Encoding` and `Content-Length` of what route handlers answer, because the body
 * might have been decoded on its way. Ours are not: a handler says them under these names instead
 * (lib/server/http/negotiate.ts), and here they become what they mean. Next's own compression then
 * sees a body that is encoded already, or too small, and leaves it alone.
 */
const MEANING: Readonly<Record<string, string>> = {
  'x-body-coding': 'Content-Encoding',
  'x-body-length': 'Content-Length',
};

/** Makes a response understand the two names. */
export function translateBodyHeaders(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const meant = MEANING[name.toLowerCase()];
    if (meant === undefined) return setHeader(name, value);
    return setHeader(meant, Array.isArray(value) ? (value[0] ?? '') : value);
  };
}

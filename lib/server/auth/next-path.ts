/**
 * Where to go after signing in: a path of this site, or `fallback` for anything else a link may
 * carry (`//evil`, `/\evil`, `https:evil`, control characters, encoded ones too).
 */
export function safeNextPath(text: unknown, fallback = '/desk'): string {
  if (typeof text !== 'string' || text.length > 2000) return fallback;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return fallback;
  if (/%(?:0[0-9a-f]|1[0-9a-f]|5c|7f)/i.test(text) || /^\/%2f/i.test(text)) return fallback;
  const here = 'http://here.invalid';
  if (!URL.canParse(text, here)) return fallback;
  const url = new URL(text, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}

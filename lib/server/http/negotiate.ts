import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Below this many bytes gzip costs more than it saves; Next's own compression thinks the same. */
const SMALL = 1024;

/** A short digest of a body, for entity tags. */
export function digestOf(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 16);
}

/** True when the request accepts gzip (RFC 9110 12.5.3); nobody is sent what they did not ask for. */
export function acceptsGzip(request: Request): boolean {
  const header = request.headers.get('accept-encoding') ?? '';
  return header.split(',').some((item) => {
    const [coding, ...parameters] = item.trim().toLowerCase().split(';');
    if (coding !== 'gzip' && coding !== 'x-gzip') return false;
    return !parameters.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/.test(parameter));
  });
}

/** True when If-None-Match names the tag (weak comparison, RFC 9110 13.1.2) or is `*`. */
export function noneMatchHolds(request: Request, etag: string): boolean {
  const header = request.headers.get('if-none-match');
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

export interface Representation {
  body: string;
  contentType: string;
  /** Opaque part of the entity tag, without quotes and encoding. */
  tag: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Answers with a representation: 304 to a reader who has it, gzip when asked for. */
export async function represent(request: Request, one: Representation): Promise<Response> {
  const zipped = acceptsGzip(request) && Buffer.byteLength(one.body) >= SMALL;
  const etag = zipped ? `"${one.tag}.gz"` : `"${one.tag}"`;
  const headers = { ...one.headers, ETag: etag, Vary: varyOf(one.headers) };
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && noneMatchHolds(request, etag)) return new Response(null, { status: 304, headers });
  const bytes = Buffer.from(one.body, 'utf8');
  const body = zipped ? await compress(bytes) : bytes;
  return new Response(new Uint8Array(body), {
    status: one.status ?? 200,
    headers: {
      ...headers,
      'Content-Type': one.contentType,
      ...bodyHeaders(body, zipped),
    },
  });
}

/** Length and coding of a body, under the names that bin/body-headers.ts gives their meaning. */
export function bodyHeaders(body: Uint8Array, zipped: boolean): Record<string, string> {
  const length = { 'X-Body-Length': String(body.byteLength) };
  return zipped ? { ...length, 'X-Body-Coding': 'gzip' } : length;
}

function varyOf(headers: Record<string, string> | undefined): string {
  return headers?.Vary ? `Accept-Encoding, ${headers.Vary}` : 'Accept-Encoding';
}

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { acceptsGzip, bodyHeaders, digestOf, noneMatchHolds } from '@/lib/server/http/negotiate';
import { keepBody, recallBody } from './body-cache';
import type { FeedVersion } from './feed-version';

const compress = promisify(gzip);

export interface Feed {
  /** Everything the bytes depend on but the version: address, options, day, origin. */
  identity: readonly string[];
  version: FeedVersion;
  contentType: string;
  /** Name offered to whoever saves it. */
  fileName: string;
  /** Makes the body, in chunks. Not asked for when the reader has it. */
  build: () => Promise<Iterable<string>>;
}

/**
 * A feed's answer: strong ETag and Last-Modified, 304 without building the body, gzip only when
 * asked for, no cookie, never a redirect, readable from any origin and by robots.
 */
export async function feedResponse(request: Request, feed: Feed): Promise<Response> {
  const tag = digestOf(JSON.stringify([...feed.identity, feed.version.seq]));
  const zipped = acceptsGzip(request);
  const etag = zipped ? `"${tag}.gz"` : `"${tag}"`;
  const headers: Record<string, string> = {
    ETag: etag,
    'Last-Modified': feed.version.modifiedAt.toUTCString(),
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600',
    Vary: 'Accept-Encoding',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
  if (isFresh(request, etag, feed.version.modifiedAt)) {
    return new Response(null, { status: 304, headers });
  }
  const plain = recallBody(tag) ?? Buffer.from([...(await feed.build())].join(''), 'utf8');
  keepBody(tag, plain);
  const body = zipped ? (recallBody(etag) ?? (await compress(plain))) : plain;
  if (zipped) keepBody(etag, body);
  return new Response(new Uint8Array(body), {
    headers: {
      ...headers,
      'Content-Type': feed.contentType,
      'Content-Disposition': `inline; filename="${feed.fileName}"`,
      ...bodyHeaders(body, zipped),
    },
  });
}

/** If-None-Match decides where it is sent (RFC 9110 13.2.2), else If-Modified-Since to the second. */
function isFresh(request: Request, etag: string, modifiedAt: Date): boolean {
  if (request.headers.has('if-none-match')) return noneMatchHolds(request, etag);
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return Number.isFinite(since) && Math.floor(modifiedAt.getTime() / 1000) * 1000 <= since;
}

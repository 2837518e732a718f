import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ok, type Result } from '@/lib/domain/errors';
import { getEnv } from '@/lib/env';
import type { Ctx } from '@/lib/server/ctx';
import { acceptsGzip, bodyHeaders, digestOf, noneMatchHolds } from '@/lib/server/http/negotiate';
import { failureResponse } from '@/lib/server/http/problem';
import { PROJECTION_VERSION } from '@/lib/server/projection/project-events';
import { keepBody, recallBody } from './body-cache';
import { type FeedVersion, getFeedVersion } from './feed-version';
import { readSnapshot } from './read-snapshot';
import { noteServed, servedUnder } from './served-dates';

const compress = promisify(gzip);

export interface Feed {
  /** Everything the bytes depend on but the diary itself: address, options, day. */
  identity: readonly string[];
  contentType: string;
  /** Name offered to whoever saves it. */
  fileName: string;
  /** It shows the numbers of events' versions, which move without their content. */
  showsVersions?: boolean | undefined;
  /**
   * Makes the body, in chunks, from one state of the diary; `not-found` or `gone` where there is
   * nothing to tell. Not asked for when the reader has it.
   */
  build: (ctx: Ctx) => Promise<Result<Iterable<string>>>;
}

/**
 * A feed's answer: strong ETag and Last-Modified, 304 without building the body, gzip only when
 * asked for, no cookie, never a redirect, readable from any origin and by robots. The tag names the
 * state of the diary that the body is read from, in one snapshot with it.
 */
export async function feedResponse(request: Request, ctx: Ctx, feed: Feed): Promise<Response> {
  const zipped = acceptsGzip(request);
  const standing = await getFeedVersion(ctx, feed);
  const head = headOf(ctx, feed, standing, zipped);
  if (isFresh(request, head.etag, standing)) return answer(head, standing, null, 304);
  const kept = recallBody(head.tag);
  if (kept) return answer(head, standing, await encode(kept, head, zipped));

  const read = await readSnapshot(ctx, async (snapshot) => {
    const version = await getFeedVersion(snapshot, feed);
    const chunks = await feed.build(snapshot);
    return chunks.ok ? ok({ version, chunks: chunks.value }) : chunks;
  });
  if (!read.ok) return failureResponse(read.failure);
  const { version, chunks } = read.value;
  const then = headOf(ctx, feed, version, zipped);
  const plain = Buffer.from([...chunks].join(''), 'utf8');
  keepBody(then.tag, plain);
  return answer(then, version, await encode(plain, then, zipped));
}

interface Head {
  /** Digest of all that the bytes depend on but their coding. */
  tag: string;
  etag: string;
  headers: Record<string, string>;
  contentHeaders: Record<string, string>;
}

function headOf(ctx: Ctx, feed: Feed, version: FeedVersion, zipped: boolean): Head {
  const tag = digestOf(
    JSON.stringify([PROJECTION_VERSION, ctx.baseUrl, ...feed.identity, version.key]),
  );
  const etag = zipped ? `"${tag}.gz"` : `"${tag}"`;
  return {
    tag,
    etag,
    headers: {
      ETag: etag,
      'Last-Modified': version.modifiedAt.toUTCString(),
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600',
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    },
    contentHeaders: {
      'Content-Type': feed.contentType,
      'Content-Disposition': `inline; filename="${feed.fileName}"`,
    },
  };
}

interface Body {
  bytes: Uint8Array;
  zipped: boolean;
}

async function encode(plain: Uint8Array, { etag }: Head, zipped: boolean): Promise<Body> {
  if (!zipped) return { bytes: plain, zipped };
  const bytes = recallBody(etag) ?? (await compress(plain));
  keepBody(etag, bytes);
  return { bytes, zipped };
}

function answer(head: Head, version: FeedVersion, body: Body | null, status = 200): Response {
  noteServed(secondOf(version.modifiedAt), version.key);
  if (body === null) return new Response(null, { status, headers: head.headers });
  return new Response(new Uint8Array(body.bytes), {
    status,
    headers: {
      ...head.headers,
      ...head.contentHeaders,
      ...bodyHeaders(body.bytes, body.zipped),
    },
  });
}

/**
 * If-None-Match decides where it is sent (RFC 9110 13.2.2). A date names a second, in which there may
 * be two edits (RFC 9110 8.8.2.2), so that If-Modified-Since holds only where one version alone can
 * have gone out under it: nothing was written since midnight, or this process, the only one on a
 * database of its own, knows what it gave.
 */
function isFresh(request: Request, etag: string, version: FeedVersion): boolean {
  if (request.headers.has('if-none-match')) return noneMatchHolds(request, etag);
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  const second = secondOf(version.modifiedAt);
  if (!Number.isFinite(since) || secondOf(new Date(since)) < second) return false;
  const given = servedUnder(second);
  if (given !== undefined && given !== version.key) return false;
  return version.isOfMidnight || (given !== undefined && getEnv().databaseUrl === null);
}

function secondOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}

import { digestOf, represent } from './negotiate';

interface JsonOptions {
  status?: number;
  /** Version of the one document in the body: its entity tag carries it for If-Match. */
  version?: number;
  headers?: Record<string, string>;
}

/**
 * A JSON document, revalidated by its tag at every use, so that a write is seen at once. What it
 * says may differ by who asks.
 */
export function jsonResponse(
  request: Request,
  document: unknown,
  { status = 200, version, headers = {} }: JsonOptions = {},
): Promise<Response> {
  const body = JSON.stringify(document);
  const digest = digestOf(body);
  return represent(request, {
    body,
    contentType: 'application/json; charset=utf-8',
    tag: version === undefined ? digest : `v${version}.${digest}`,
    status,
    headers: {
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag, Location, Retry-After',
      Vary: 'Authorization, Cookie',
      ...headers,
    },
  });
}

/** A list of entity tags (RFC 9110 8.8.3). */
const TAGS = /^(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*$/;

/**
 * The version an If-Match header asks for: null for `*`, undefined when it names no version of ours
 * (which matches nothing), of several the newest. The digest and encoding in a tag are not compared:
 * content negotiation must not make an edit fail.
 */
export function versionOfIfMatch(header: string): number | null | undefined {
  if (header.trim() === '*') return null;
  if (!TAGS.test(header.trim())) return undefined;
  const versions = [...header.matchAll(/"v(\d{1,9})\.[\w.-]*"/g)].map((match) => Number(match[1]));
  return versions.length > 0 ? Math.max(...versions) : undefined;
}

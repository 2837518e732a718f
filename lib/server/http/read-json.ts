import { fail } from '@/lib/domain/errors';
import { failureResponse, problem } from './problem';

/** A document may be this large: 1 MiB. */
const MAX_BYTES = 1024 * 1024;

/** More than any document of ours needs, and less than recursion can bear. */
const MAX_DEPTH = 32;

export type ReadResult = { ok: true; value: unknown } | { ok: false; response: Response };

/**
 * The JSON body of a request, read no further than the limit. An empty body is `{}` where
 * `optional` says so. 413 when too large, 415 for another type, 400 for bad UTF-8 or JSON and for
 * nesting that no document of ours has.
 */
export async function readJson(
  request: Request,
  types: readonly string[] = ['application/json'],
  { optional = false }: { optional?: boolean } = {},
): Promise<ReadResult> {
  const type =
    (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = await readBytes(request, MAX_BYTES);
  if (bytes === null) {
    return refuse(problem(413, { detail: `A document may hold at most ${MAX_BYTES} bytes.` }));
  }
  if (bytes.byteLength === 0 && optional) return { ok: true, value: {} };
  if (!types.includes(type)) {
    return refuse(
      problem(415, {
        detail: `Send ${types.join(' or ')}.`,
        headers: { Accept: types.join(', ') },
      }),
    );
  }
  const parsed = parseJson(bytes);
  return 'cause' in parsed ? refuse(malformed(parsed.cause)) : { ok: true, value: parsed.value };
}

function parseJson(bytes: Uint8Array): { value: unknown } | { cause: string } {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isDeeper(value, MAX_DEPTH) ? { cause: 'nested too deeply' } : { value };
  } catch (error) {
    // Whoever sent it is at fault, and told so.
    return { cause: error instanceof SyntaxError ? 'not JSON' : 'not UTF-8' };
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function malformed(cause: string): Response {
  const errors = [{ path: '', message: `is ${cause}` }];
  return failureResponse(fail('bad-request', `The body is ${cause}.`, errors).failure);
}

function refuse(response: Response): ReadResult {
  return { ok: false, response };
}

/** The body's bytes, or null as soon as there are more than `limit`. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    await request.body?.cancel();
    return null;
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.byteLength;
    if (total > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

import { fail } from '@/lib/domain/errors';
import { failureResponse, problem } from './problem';

/** A document may be this large: 1 MiB. */
const MAX_BYTES = 1024 * 1024;

export type ReadResult = { ok: true; value: unknown } | { ok: false; response: Response };

/**
 * The JSON body of a request, read no further than the limit. An empty body is `{}` where
 * `optional` says so. 413 when too large, 415 for another type, 400 for bad UTF-8 or JSON.
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
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const cause = error instanceof SyntaxError ? 'not JSON' : 'not UTF-8';
    return refuse(
      failureResponse(
        fail('bad-request', `The body is ${cause}.`, [{ path: '', message: `is ${cause}` }])
          .failure,
      ),
    );
  }
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

import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A request's body on disk, gone when closed, and with the process whatever happens to it. */
export interface SpooledBody {
  /** Bytes. */
  size: number;
  /** The body from its beginning; ends by itself, and may be read again. */
  read: () => Readable;
  close: () => Promise<void>;
}

/** A body that is larger than was allowed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * Puts a request's body on disk before anything is made of it: a client that sends before it reads
 * is never kept waiting for an answer that waits for it, and no more than a chunk is in memory.
 * @param folder where it may lie; made when it is not there
 * @param limit bytes
 * @throws BodyTooLarge as soon as there are more
 */
export async function spoolBody(
  request: Request,
  folder: string,
  limit: number,
): Promise<SpooledBody> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    await request.body?.cancel();
    throw new BodyTooLarge();
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx+', 0o600);
  try {
    // The name goes at once: what is open stays readable, and a kill leaves nothing behind.
    await rm(path, { force: true });
    let size = 0;
    const reader = request.body?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        throw new BodyTooLarge();
      }
      await file.write(value);
    }
    return {
      size,
      read: () => file.createReadStream({ start: 0, autoClose: false }),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

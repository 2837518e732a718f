import type { Readable } from 'node:stream';

/** The encodings that a byte order mark tells of (Unicode 23.8). */
const MARKS = [
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
] as const;

/** What stands for bytes that are no text in the encoding. */
export const NO_TEXT = '\ufffd';

/**
 * A file's text, part by part, without its byte order mark; what is no text becomes U+FFFD. The last
 * part says that it is the last. The encoding is what a byte order mark says, else `charset`, else
 * what the zeros of the first bytes say, else UTF-8.
 */
export async function* decodeText(
  input: Readable,
  charset: string | null = null,
): AsyncGenerator<{ part: string; isLast: boolean }> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    decoder ??= new TextDecoder(encodingOf(bytes, charset));
    yield { part: decoder.decode(bytes, { stream: true }), isLast: false };
  }
  yield { part: decoder?.decode() ?? '', isLast: true };
}

/** Whether there is such an encoding (WHATWG Encoding). */
export function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function encodingOf(bytes: Buffer, charset: string | null): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark?.label ?? charset ?? encodingOfZeros(bytes.subarray(0, 64)) ?? 'utf-8';
}

/** Latin letters in UTF-16 are every other byte zero. */
function encodingOfZeros(bytes: Buffer): string | null {
  const zeros = (parity: number) =>
    bytes.filter((byte, at) => at % 2 === parity && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (bytes.length < 4 || Math.max(even, odd) < bytes.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

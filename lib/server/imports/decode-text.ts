import type { Readable } from 'node:stream';

/** The encodings that a byte order mark tells of (Unicode 23.8); without one it is UTF-8. */
const MARKS = [
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
] as const;

/**
 * A file's text, part by part, without its byte order mark; what is no text becomes U+FFFD. The last
 * part says that it is the last.
 */
export async function* decodeText(
  input: Readable,
): AsyncGenerator<{ part: string; isLast: boolean }> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    decoder ??= new TextDecoder(encodingOf(bytes));
    yield { part: decoder.decode(bytes, { stream: true }), isLast: false };
  }
  yield { part: decoder?.decode() ?? '', isLast: true };
}

function encodingOf(bytes: Buffer): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark?.label ?? 'utf-8';
}

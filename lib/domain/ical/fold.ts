/** RFC 5545 3.1: a line is at most 75 octets, its CRLF not counted. */
const LINE_OCTETS = 75;

/** UTF-8 never needs more octets than this for one UTF-16 unit. */
const OCTETS_PER_UNIT = 3;

/**
 * The content line folded at 75 octets of UTF-8 by CRLF and a space, never inside a code point
 * (RFC 5545 3.1; 75 holds for folded lines with their leading space). No CRLF at the end.
 */
export function foldLine(line: string): string {
  if (line.length * OCTETS_PER_UNIT <= LINE_OCTETS) return line;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const point = line.codePointAt(index) ?? 0;
    const size = octetsOf(point);
    if (octets + size > LINE_OCTETS) {
      folded += `${line.slice(start, index)}\r\n `;
      start = index;
      octets = 1;
    }
    octets += size;
    index += size === 4 ? 2 : 1;
  }
  return folded + line.slice(start);
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

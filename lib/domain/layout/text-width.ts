/** Widths in thousandths of the font size, for IBM Plex Sans: narrow, middling, wide, capitals. */
const CLASSES: readonly [string, number][] = [
  ["iljtfrI.,:;'|!()[] -–·", 0.34],
  ['mwMW@%—', 0.87],
  ['ABCDEFGHJKLNOPQRSTUVXYZ&', 0.66],
];
const OTHER = 0.56;

const WIDTHS = new Map<number, number>(
  CLASSES.flatMap(([letters, width]) =>
    [...letters].map((letter): [number, number] => [letter.charCodeAt(0), width]),
  ),
);

/**
 * About how wide a text is at a font size, in pixels. Packing uses it on the server and in the
 * browser alike, so that both put a bar into the same row; drawing measures the real width.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += WIDTHS.get(text.charCodeAt(index)) ?? OTHER;
  }
  return width * fontSize;
}

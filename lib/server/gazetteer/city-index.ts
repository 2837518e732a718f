import { cityFile } from './city-file';
import { cityKey } from './city-key';

/**
 * The towns of one country, largest first, as one text to search in: a line a town, "\nbaghdad\n…".
 * A line's number is found from where it starts; all countries together take about 2 MB.
 */
interface CityIndex {
  text: string;
  /** Offset in `text` of the first letter of each line, rising. */
  starts: Uint32Array;
  rows: Uint32Array;
}

const indexes = new Map<string, CityIndex>();

/** Rows of a country's towns with this key (see `cityKey`), the largest first. */
export function rowNamed(country: string, key: string): number | null {
  const index = cityIndex(country);
  const at = index && key ? index.text.indexOf(`\n${key}\n`) : -1;
  return index && at >= 0 ? rowAt(index, at + 1) : null;
}

/**
 * The row of a country's largest town of this name as the file spells it. Needs no index: it is for
 * the few names that we write ourselves.
 */
export function rowSpelled(country: string, name: string): number | null {
  const { rowsOf, nameAt } = cityFile();
  return rowsOf.get(country)?.find((row) => nameAt(row) === name) ?? null;
}

/** Made at the first question about a country: 2–60 ms, once. */
function cityIndex(country: string): CityIndex | undefined {
  const known = indexes.get(country);
  if (known) return known;
  const file = cityFile();
  const rows = file.rowsOf.get(country);
  if (!rows) return undefined;
  const starts = new Uint32Array(rows.length);
  const lines: string[] = [''];
  let length = 1;
  rows.forEach((row, at) => {
    const key = cityKey(file.nameAt(row));
    starts[at] = length;
    length += key.length + 1;
    lines.push(key);
  });
  const index = { text: `${lines.join('\n')}\n`, starts, rows };
  indexes.set(country, index);
  return index;
}

/** The row of the line that starts at the offset, by halving. */
function rowAt(index: CityIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return index.rows[low] ?? 0;
}

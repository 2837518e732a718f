/**
 * Edits that turn one word into the other: a letter added, dropped, changed, or two neighbours
 * swapped (optimal string alignment). For words, not texts: the time is the product of the lengths.
 */
export function spellingDistance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = cell(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, cell(row, j) + 1, cell(next, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, cell(older, j - 2) + 1);
      }
      next.push(least);
    }
    older = row;
    row = next;
  }
  return cell(row, b.length);
}

function cell(row: number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}

/** The rows with one of them changed. */
export function changeRow<Row extends { key: string }>(
  rows: readonly Row[],
  key: string,
  change: Partial<Row>,
): Row[] {
  return rows.map((row) => (row.key === key ? { ...row, ...change } : row));
}

/** The items with the one at `index` moved by some places, if there is room. */
export function moveItem<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const to = index + by;
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, at) => at !== index);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The items without the one at `index`. */
export function removeItem<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

/**
 * Puts bars into the fewest rows that first-fit gives: each bar, in order of its start, takes the
 * lowest row that is free by then. O(n log rows), by a tournament tree over the rows' ends.
 *
 * @param starts ascending
 * @param ends where the room of each bar ends, exclusive; a bar may touch the next
 * @param maxRows bars that find no row below this get -1
 */
export function packRows(
  starts: Float64Array,
  ends: Float64Array,
  maxRows = Number.POSITIVE_INFINITY,
): { rows: Int32Array; rowCount: number } {
  const rows = new Int32Array(starts.length);
  let leaves = 16;
  let tree = emptyTree(leaves);
  let rowCount = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    let row = firstFree(tree, leaves, start);
    if (row >= maxRows) {
      rows[index] = -1;
      continue;
    }
    if (row >= leaves) {
      const grown = grow(tree, leaves);
      leaves *= 2;
      tree = grown;
      row = firstFree(tree, leaves, start);
    }
    rows[index] = row;
    if (row + 1 > rowCount) rowCount = row + 1;
    setEnd(tree, leaves + row, ends[index] ?? start);
  }
  return { rows, rowCount };
}

/** A complete binary tree: leaf `leaves + row` is the row's end, a node the least of its two. */
function emptyTree(leaves: number): Float64Array {
  return new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY);
}

/** The lowest row whose end is at or before `start`; `leaves` when there is none. */
function firstFree(tree: Float64Array, leaves: number, start: number): number {
  if ((tree[1] ?? 0) > start) return leaves;
  let node = 1;
  while (node < leaves) {
    node *= 2;
    if ((tree[node] ?? 0) > start) node += 1;
  }
  return node - leaves;
}

function setEnd(tree: Float64Array, leaf: number, end: number): void {
  tree[leaf] = end;
  for (let node = leaf >> 1; node >= 1; node >>= 1) {
    tree[node] = Math.min(tree[2 * node] ?? 0, tree[2 * node + 1] ?? 0);
  }
}

function grow(tree: Float64Array, leaves: number): Float64Array {
  const wider = emptyTree(2 * leaves);
  for (let row = 0; row < leaves; row += 1)
    setEnd(wider, 2 * leaves + row, tree[leaves + row] ?? 0);
  return wider;
}

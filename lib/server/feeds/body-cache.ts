/** Bodies are kept up to this many bytes in all, the longest unused going first. */
const BUDGET = 64 * 1024 * 1024;

const key = Symbol.for('chancery.feed-bodies');
const shelf = globalThis as typeof globalThis & { [key]?: Map<string, Uint8Array> };

function bodies(): Map<string, Uint8Array> {
  shelf[key] ??= new Map();
  return shelf[key];
}

/** The body under an entity tag, if it is still kept. A tag names its bytes, so none is ever stale. */
export function recallBody(tag: string): Uint8Array | undefined {
  const kept = bodies();
  const body = kept.get(tag);
  if (body) {
    kept.delete(tag);
    kept.set(tag, body);
  }
  return body;
}

/** Keeps a body under its entity tag, letting go of the longest unused past the budget. */
export function keepBody(tag: string, body: Uint8Array): void {
  const kept = bodies();
  kept.set(tag, body);
  let total = [...kept.values()].reduce((sum, one) => sum + one.byteLength, 0);
  for (const [oldest, bytes] of kept) {
    if (total <= BUDGET) return;
    kept.delete(oldest);
    total -= bytes.byteLength;
  }
}

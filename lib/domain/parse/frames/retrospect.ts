import type { Clause } from './clause';

const EARLIER = new Set('last previous earlier first recent past since following after'.split(' '));

/** "his last visit", "since the trip", "following talks": told of something earlier. */
export function isRetrospect({ tokens, nodes, sentence }: Clause, at: number): boolean {
  const node = nodes[at];
  if (!node) return false;
  for (let token = node.first - 1; token >= sentence.first && token > node.first - 4; token -= 1) {
    const key = tokens[token]?.key ?? '';
    if (/[,;:.]/.test(tokens[token + 1]?.before ?? '')) return false;
    if (key === 'first' && node.kind === 'noun') return false;
    if (EARLIER.has(key) || (node.kind === 'noun' && (key === 'ahead' || key === 'before')))
      return true;
  }
  return false;
}

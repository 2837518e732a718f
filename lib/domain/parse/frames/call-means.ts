import type { Clause } from './clause';

const MEANS = new Set(['by', 'over', 'on', 'via', 'through', 'during', 'in']);

/** "by phone", "over a video link": how people speak, rather than what they do. */
export function isMeans({ nodes }: Clause, at: number): boolean {
  return [nodes[at - 1], nodes[at - 2]].some(
    (node) => node?.kind === 'prep' && MEANS.has(node.key),
  );
}

import type { Node } from '../nodes';
import type { Sentence } from '../sentences';
import { findSlots } from '../syntax';
import type { Token } from '../tokens';
import { assignDates } from './assign-dates';
import { assignPlaces } from './assign-places';
import type { Clause } from './clause';
import type { Discourse } from './discourse';
import type { Frame } from './frame';
import { nounFrame } from './noun-frame';
import { readLine } from './read-line';
import { stayFrame } from './stay-frame';
import { verbFrame } from './verb-frame';

/** The frames of one sentence, in order. */
export function readFrames(
  tokens: readonly Token[],
  nodes: readonly Node[],
  sentence: Sentence,
  index: number,
  discourse: Discourse,
): Frame[] {
  const clause: Clause = { tokens, nodes, slots: findSlots(nodes, tokens), sentence, index };
  const line = sentence.isLine ? readLine(clause) : null;
  if (line) return [line];
  const frames = new Map<number, Frame>();
  nodes.forEach((_, at) => {
    const found = frameAt(clause, at, discourse);
    if (found) frames.set(found.at, found.frame);
  });
  assignPlaces(clause, frames);
  assignDates(clause, frames);
  const read = [...frames.values()];
  // "he" is who goes, rather than who comes to him in the same sentence.
  const goers = read.filter((frame) => frame.visitors.length > 0 && !frame.isBackground);
  const going =
    goers.find((frame) => frame.kind === 'visit' && frame.counterparts.length === 0) ?? goers[0];
  if (going && going.kind !== 'call') discourse.visitors = going.visitors;
  return read;
}

function frameAt(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { at: number; frame: Frame } | null {
  const node = clause.nodes[at];
  if (node?.kind === 'place' || node?.kind === 'small' || node?.kind === 'word')
    return stayFrame(clause, at, discourse);
  const frame =
    node?.kind === 'verb'
      ? verbFrame(clause, at, discourse)
      : node?.kind === 'noun'
        ? nounFrame(clause, at, discourse)
        : null;
  return frame && { at, frame };
}

import type { Node, PlaceMention } from '../nodes';
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
  const isNote = sentence.isLine || (sentence.opensLine && isShort(clause));
  const line = isNote ? readLine(clause) : null;
  if (line) return [line];
  const frames = new Map<number, Frame>();
  nodes.forEach((_, at) => {
    const found = frameAt(clause, at, discourse);
    if (found) frames.set(found.at, found.frame);
  });
  assignPlaces(clause, frames);
  assignDates(clause, frames);
  if (sentence.isLine) addRest(clause, frames);
  const read = [...frames.values()].map((frame) =>
    frame.isNext && frame.dates.length === 0 ? { ...frame, isBackground: true } : frame,
  );
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

/** More words than a note has. */
const LONGEST_NOTE = 30;

/** More words than a headline that is part of a line has. */
const LONGEST_HEADLINE = 10;

/** "Zelensky surprised Helsinki on Wednesday.": who, where and when, and little beside. */
function isShort({ tokens, nodes, sentence }: Clause): boolean {
  const has = (kind: Node['kind']): boolean => nodes.some((node) => node.kind === kind);
  const isHeadline =
    sentence.last - sentence.first < LONGEST_HEADLINE &&
    has('people') &&
    has('place') &&
    has('date');
  return tokens.length <= LONGEST_NOTE || isHeadline;
}

/** "Meloni meets Rama, Tirana, 14 Nov": in a note what stands between commas is where and when. */
function addRest({ nodes, slots, tokens, sentence }: Clause, frames: Map<number, Frame>): void {
  const [frame, ...others] = frames.values();
  if (!frame || others.length > 0 || sentence.last - sentence.first > LONGEST_NOTE) return;
  const isApart = (at: number): boolean =>
    /^[,;(]/.test((tokens[nodes[at]?.first ?? -1]?.before ?? '').trim()) && slots[at]?.prep === '';
  const lacksPlace = frame.places.length === 0 && frame.kind !== 'call';
  const lacksDate = frame.dates.length === 0;
  nodes.forEach((node, at) => {
    if (!isApart(at)) return;
    if (node.kind === 'place' && lacksPlace && !isPeople(node.place)) frame.places.push(node.place);
    if (node.kind === 'date' && lacksDate) frame.dates.push({ mention: node.date, of: 'whole' });
  });
}

function isPeople(place: PlaceMention): boolean {
  return place.kind === 'party' && place.isPeople;
}

import type { Node } from '../nodes';
import type { Sentence } from '../sentences';
import type { Slot } from '../syntax';
import type { Token } from '../tokens';
import type { Frame } from './frame';

/** A sentence with what reading it needs at hand. */
export interface Clause {
  tokens: readonly Token[];
  nodes: readonly Node[];
  slots: readonly (Slot | null)[];
  sentence: Sentence;
  index: number;
}

/** A frame of which nothing is known yet but its trigger. */
export function emptyFrame(clause: Clause, at: number, kind: Frame['kind']): Frame {
  const node = clause.nodes[at];
  return {
    kind,
    sentence: clause.index,
    trigger: { first: node?.first ?? 0, last: node?.last ?? 0 },
    visitors: [],
    counterparts: [],
    places: [],
    hosts: [],
    guests: [],
    dates: [],
    duration: null,
    time: 'present',
    isNegated: false,
    signal: null,
    signalSpan: null,
    isDiary: false,
    isBackground: false,
  };
}

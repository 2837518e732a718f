import type { Day } from '@/lib/domain/dates/day';
import { type Quantiles, quantilesOf } from '../support/quantiles';
import type { ComparedReading } from './draft';
import type { LabelledText } from './labelled-text';
import { scoreReading } from './score-reading';
import { type Score, Scorecard } from './scorecard';

/** What is measured: a text and the day it was published give drafts. */
export type Read = (text: string, published: Day) => ComparedReading;

export interface Measured {
  score: Score;
  /** Milliseconds a text. */
  times: Quantiles;
}

/** Reads every text once, and scores what came of it. */
export function measureReading(read: Read, texts: readonly LabelledText[]): Measured {
  const card = new Scorecard();
  const times = texts.map((labelled) => {
    const started = performance.now();
    const reading = read(labelled.text, labelled.published);
    const took = performance.now() - started;
    scoreReading(labelled, reading, card);
    return took;
  });
  return { score: card.score(), times: quantilesOf(times) };
}

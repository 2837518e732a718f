import { FIELDS, type Score } from './scorecard';

/** The least that texts may score, from 0 to 1; what is not named has no bar of its own. */
export interface Bars {
  fields: Partial<Score['fields']>;
  all?: number;
  eventsKept: number;
  nonEventsRefused?: number;
}

export const ARTICLE_BARS: Bars = {
  fields: {
    country: 0.95,
    city: 0.9,
    start: 0.92,
    end: 0.92,
    visitor: 0.9,
    office: 0.92,
    status: 0.92,
    kind: 0.95,
    topics: 0.85,
  },
  eventsKept: 0.95,
  nonEventsRefused: 0.9,
};

/** A line is always an event. */
export const LINE_BARS: Bars = { fields: {}, all: 0.97, eventsKept: 0.95 };

/** What a score is below its bars in, in words with both figures; empty when it is above them all. */
export function listShortfalls(score: Score, bars: Bars): string[] {
  const compared: [string, number | null, number | undefined][] = [
    ...FIELDS.map((field): [string, number, number | undefined] => [
      field,
      score.fields[field],
      bars.fields[field],
    ]),
    ['all fields', score.all, bars.all],
    ['events kept', score.eventsKept, bars.eventsKept],
    ['non-events refused', score.nonEventsRefused, bars.nonEventsRefused],
  ];
  return compared.flatMap(([what, reached, bar]) =>
    bar !== undefined && (reached ?? 0) < bar
      ? [`${what} ${reached?.toFixed(3) ?? 'not measured'}, below ${bar}`]
      : [],
  );
}

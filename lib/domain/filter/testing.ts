import fc from 'fast-check';
import { TOPIC_SLUGS, TOPICS, topicWithAncestors } from '@/lib/domain/agenda/taxonomy';
import { anyDayExpression, anyEventDates } from '@/lib/domain/dates/testing';
import { EVENT_KINDS, EVIDENCE_WORDS, LEVELS, STATUSES } from '@/lib/domain/event/vocabulary';
import { EMPTY_FILTER, type Filter, textList, type ValueList, valueList } from './filter';
import { FILTER_WORDS } from './filter-keys';
import type { FilterFacts } from './match-filter';

const CODES = ['IQ', 'RU', 'US', 'FR', 'EU', 'UN'];
const PERSONS = ['mohammed-shia-al-sudani', 'vladimir-putin', 'emmanuel-macron'];
const PLACES = ['moscow', 'baghdad', 'paris-2'];
const TRIPS = ['sudani-october', 'macron-gulf'];

function listOf(values: readonly string[]): fc.Arbitrary<ValueList> {
  const some = fc.subarray([...values], { maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(valueList([])) },
    { weight: 1, arbitrary: fc.tuple(some, some).map(([a, b]) => valueList(a, b)) },
  );
}

/** Text that a search may hold: any script, commas, quotes, plus signs and percent signs. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('a,b', '-x', 'today+1d', '50%', 'a&b=c', 'بغداد', '"quoted"', '#?/'),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !text.includes('\u{fffd}'));

const anyInstant: fc.Arbitrary<string> = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyBetween: fc.Arbitrary<readonly [string, string] | null> = fc.option(
  fc.constantFrom<readonly [string, string]>(['IQ', 'RU'], ['FR', 'US']),
  { nil: null, freq: 1 },
);

/** Canonical filters; `from` may be after `to`. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  from: fc.option(anyDayExpression, { nil: null, freq: 1 }),
  to: fc.option(anyDayExpression, { nil: null, freq: 1 }),
  party: listOf(CODES),
  visitor: listOf(CODES),
  host: listOf(CODES),
  between: anyBetween,
  person: listOf(PERSONS),
  place: listOf(PLACES),
  trip: listOf(TRIPS),
  topic: listOf(TOPIC_SLUGS),
  kind: listOf(FILTER_WORDS.kind),
  status: listOf(FILTER_WORDS.status),
  level: listOf(FILTER_WORDS.level),
  evidence: listOf(FILTER_WORDS.evidence),
  precision: listOf(FILTER_WORDS.precision),
  q: fc.array(anyText, { maxLength: 2 }).map(textList),
  updatedSince: fc.option(anyInstant, { nil: null, freq: 1 }),
});

/** The empty filter with some fields set. */
export function filterOf(fields: Partial<Filter>): Filter {
  return { ...EMPTY_FILTER, ...fields };
}

/** Facts of an event, with every party of a side among its parties and topics with parents. */
export const anyFacts: fc.Arbitrary<FilterFacts> = fc
  .record({
    dates: anyEventDates,
    status: fc.constantFrom(...STATUSES),
    kind: fc.constantFrom(...EVENT_KINDS),
    evidence: fc.constantFrom(...EVIDENCE_WORDS),
    visitors: fc.subarray(CODES, { maxLength: 2 }),
    hosts: fc.subarray(CODES, { maxLength: 2 }),
    others: fc.subarray(CODES, { maxLength: 1 }),
    persons: fc.subarray(PERSONS),
    places: fc.subarray(PLACES),
    trip: fc.option(fc.constantFrom(...TRIPS), { nil: null }),
    topics: fc.subarray(
      TOPICS.map((topic) => topic.slug),
      { maxLength: 3 },
    ),
    levels: fc.subarray([...LEVELS], { maxLength: 2 }),
    updatedAt: anyInstant,
  })
  .map(({ dates, others, topics, ...facts }) => ({
    ...facts,
    earliest: dates.earliest,
    latest: dates.latest,
    precision: dates.precision,
    parties: [...new Set([...facts.visitors, ...facts.hosts, ...others])],
    topics: [...new Set(topics.flatMap(topicWithAncestors))],
  }));

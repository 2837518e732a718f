import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { TODAY } from '@/lib/domain/dates/relative-day';
import { EMPTY_FILTER, resolveWindow, valueList } from './filter';
import { FILTER_WORDS, LIST_KEYS } from './filter-keys';
import { matchesFilter } from './match-filter';
import { excludeValues, narrowFilter, narrowToSubject, narrowWindow } from './narrow-filter';
import { anyFacts, anyFilter, filterOf } from './testing';

const today = day('2026-11-24');
const NO_BOUNDS = { from: null, to: null };

/** Values that the arbitrary filters and facts are made of, so that they meet. */
const VALUES = {
  party: ['IQ', 'RU', 'US'],
  visitor: ['IQ', 'RU'],
  host: ['IQ', 'RU'],
  person: ['vladimir-putin', 'emmanuel-macron'],
  place: ['moscow', 'baghdad'],
  trip: ['macron-gulf'],
  ...FILTER_WORDS,
};

it('a narrowed filter matches what matches both, whenever there is one', () => {
  const anyValue = fc
    .constantFrom(...LIST_KEYS)
    .chain((key) => fc.constantFrom(...VALUES[key]).map((value) => ({ key, value })));
  fc.assert(
    fc.property(anyFilter, anyValue, anyFacts, (filter, { key, value }, facts) => {
      const narrowed = narrowFilter(filter, key, value);
      fc.pre(narrowed !== null);
      const matches = (one: typeof filter) => matchesFilter(facts, NO_BOUNDS, one);
      const subject = filterOf({ [key]: valueList([value]) });
      expect(narrowed !== null && matches(narrowed)).toBe(matches(filter) && matches(subject));
    }),
    { numRuns: 2000 },
  );
});

it('a pair joins what a filter asks for, save another pair', () => {
  fc.assert(
    fc.property(anyFilter, anyFacts, (filter, facts) => {
      const narrowed = narrowToSubject(filter, 'between', 'RU,IQ');
      if (narrowed === null) {
        expect(filter.between).not.toEqual(['IQ', 'RU']);
        expect(filter.between).not.toBeNull();
        return;
      }
      const matches = (one: typeof filter) => matchesFilter(facts, NO_BOUNDS, one);
      const both = filterOf({ between: ['IQ', 'RU'] });
      expect(matches(narrowed)).toBe(matches(filter) && matches(both));
    }),
    { numRuns: 1000 },
  );
});

it('nothing asked for yet is asked for alone', () => {
  expect(narrowFilter(EMPTY_FILTER, 'party', 'IQ')).toEqual(filterOf({ party: valueList(['IQ']) }));
});

it('one of several that were asked for is left alone', () => {
  const either = filterOf({ host: valueList(['IQ', 'RU']) });
  expect(narrowFilter(either, 'host', 'RU')?.host).toEqual(valueList(['RU']));
});

it('two parties at once are a pair', () => {
  const russia = filterOf({ party: valueList(['RU']) });
  expect(narrowFilter(russia, 'party', 'IQ')).toEqual(filterOf({ between: ['IQ', 'RU'] }));
});

it('two people, two places, three parties at once have no words', () => {
  expect(
    narrowFilter(filterOf({ person: valueList(['vladimir-putin']) }), 'person', 'emmanuel-macron'),
  ).toBeNull();
  expect(narrowFilter(filterOf({ place: valueList(['moscow']) }), 'place', 'baghdad')).toBeNull();
  const pair = filterOf({ between: ['IQ', 'RU'], party: valueList(['US']) });
  expect(narrowFilter(pair, 'party', 'FR')).toBeNull();
});

it('a topic and its parent are the topic, whichever was there first', () => {
  const trade = filterOf({ topic: valueList(['trade']) });
  expect(narrowFilter(trade, 'topic', 'economy')).toEqual(trade);
  expect(narrowFilter(filterOf({ topic: valueList(['economy']) }), 'topic', 'trade')).toEqual(
    trade,
  );
  expect(narrowFilter(trade, 'topic', 'climate')).toBeNull();
});

it('of two windows the later beginning and the earlier end count, as they were written', () => {
  const year = { from: { kind: 'day', day: day('2026-01-01') }, to: TODAY } as const;
  expect(narrowWindow(EMPTY_FILTER, year, today)).toEqual({ ...EMPTY_FILTER, ...year });
  const later = filterOf({ from: TODAY, to: { kind: 'relative', amount: 1, unit: 'y' } });
  expect(narrowWindow(later, year, today)).toEqual({ ...later, from: TODAY, to: TODAY });
  fc.assert(
    fc.property(anyFilter, anyFilter, (one, other) => {
      const [a, b] = [resolveWindow(one, today), resolveWindow(other, today)];
      const window = resolveWindow(narrowWindow(one, other, today), today);
      const froms = [a.from, b.from].filter((bound) => bound !== null).sort();
      const tos = [a.to, b.to].filter((bound) => bound !== null).sort();
      expect(window).toEqual({ from: froms.at(-1) ?? null, to: tos[0] ?? null });
    }),
  );
});

it('excluded values join those that were', () => {
  const some = filterOf({ status: valueList(['confirmed'], ['cancelled']) });
  expect(excludeValues(some, 'status', ['did-not-happen']).status).toEqual(
    valueList(['confirmed'], ['cancelled', 'did-not-happen']),
  );
});

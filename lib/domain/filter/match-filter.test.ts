import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { anyDay, datesOf } from '@/lib/domain/dates/testing';
import { excludeFilterValue, includeFilterValue } from './edit-filter';
import { EMPTY_FILTER, type Filter, resolveWindow, valueList } from './filter';
import { LIST_KEYS } from './filter-keys';
import { type FilterFacts, matchesFilter } from './match-filter';
import { parseFilter } from './parse-filter';
import { anyFacts, anyFilter } from './testing';

const today = day('2026-09-24');

const { earliest, latest, precision } = datesOf('2026-10-10/2026-10-11');
const sudani: FilterFacts = {
  earliest,
  latest,
  precision,
  status: 'confirmed',
  kind: 'official-visit',
  evidence: 'visiting',
  visitors: ['IQ'],
  hosts: ['RU'],
  parties: ['IQ', 'RU'],
  persons: ['mohammed-shia-al-sudani', 'vladimir-putin'],
  places: ['moscow', 'saint-petersburg'],
  trip: null,
  topics: ['oil-gas', 'energy', 'defence', 'security'],
  levels: ['head-of-government'],
  updatedAt: '2026-09-20T10:00:00.000Z',
};

function matches(query: string, facts: FilterFacts = sudani): boolean {
  const parsed = parseFilter(new URLSearchParams(query), { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return matchesFilter(facts, resolveWindow(parsed.filter, today), parsed.filter);
}

describe('an Iraqi visit to Moscow on 10–11 October about oil and defence', () => {
  it.each([
    '',
    'host=RU&topic=energy',
    'visitor=IQ&host=RU',
    'party=RU',
    'party=IQ&party=US',
    'host=US,RU',
    'between=RU,IQ',
    'person=vladimir-putin',
    'place=saint-petersburg',
    'topic=oil-gas',
    'topic=security,culture',
    'kind=official-visit&status=confirmed&level=head-of-government&evidence=visiting&precision=day',
    'visitor=-RU',
    'topic=-migration',
    'trip=-gulf-tour',
    'host=RU,-US',
    'from=2026-10-11&to=2026-10-31',
    'from=2026-09-01&to=2026-10-10',
    'from=today&to=today%2B1m',
    'updated_since=2026-09-20T10:00:00Z',
    'updated_since=2026-09-20T12:00:00%2B03:00',
  ])('matches %j', (query) => {
    expect(matches(query)).toBe(true);
  });

  it.each([
    'host=IQ',
    'visitor=RU',
    'host=RU&topic=culture',
    'party=US',
    'between=IQ,US',
    'person=emmanuel-macron',
    'trip=gulf-tour',
    'topic=electricity',
    'topic=-energy',
    'topic=energy,-defence',
    'host=-RU',
    'host=RU,-RU',
    'precision=unknown',
    'from=2026-10-12',
    'to=2026-10-09',
    'from=2026-10-12&precision=unknown,day',
    'updated_since=2026-09-20T10:00:01Z',
  ])('does not match %j', (query) => {
    expect(matches(query)).toBe(false);
  });
});

describe('dates that are not days', () => {
  const inOctober: FilterFacts = { ...sudani, ...datesOf('2026-10') };
  const undated: FilterFacts = { ...sudani, ...datesOf(null) };

  it('a window matches when it touches the days asked for', () => {
    expect(matches('from=2026-10-31', inOctober)).toBe(true);
    expect(matches('from=2026-11-01', inOctober)).toBe(false);
    expect(matches('from=2026-10-31&precision=day', inOctober)).toBe(false);
  });

  it('an unknown date matches where no day is asked for', () => {
    expect(matches('host=RU', undated)).toBe(true);
    expect(matches('from=today', undated)).toBe(false);
    expect(matches('to=9999-12-31', undated)).toBe(false);
    expect(matches('precision=-unknown', undated)).toBe(false);
  });

  it('an unknown date matches days when unknown dates are asked for too', () => {
    expect(matches('precision=unknown', undated)).toBe(true);
    expect(matches('from=today&precision=unknown', undated)).toBe(true);
    expect(matches('from=today&precision=day,unknown', undated)).toBe(true);
  });

  it('an open end is one day', () => {
    const open = { ...sudani, ...datesOf('2026-10-10/..') };
    expect(matches('from=2026-10-11', open)).toBe(false);
  });
});

describe('all filters', () => {
  const judge = (facts: FilterFacts, filter: Filter, on = today) =>
    matchesFilter(facts, resolveWindow(filter, on), filter);

  it('the empty filter matches everything', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(judge(facts, EMPTY_FILTER)).toBe(true);
      }),
    );
  });

  it('including a value and excluding it split what matches without it', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...LIST_KEYS), anyDay, (facts, key, on) => {
        const value = key === 'host' ? 'RU' : key === 'topic' ? 'energy' : 'IQ';
        const included = judge(facts, includeFilterValue(EMPTY_FILTER, key, value), on);
        const excluded = judge(facts, excludeFilterValue(EMPTY_FILTER, key, value), on);
        expect(included).not.toBe(excluded);
      }),
    );
  });

  it('keys are and: a filter matches when each of its keys alone does', () => {
    fc.assert(
      fc.property(anyFacts, anyFilter, (facts, filter) => {
        const dated = { ...EMPTY_FILTER, from: filter.from, to: filter.to };
        // The window may ask `precision` whether unknown dates count, so they are judged together.
        const parts: Filter[] = [
          { ...dated, precision: filter.precision },
          { ...EMPTY_FILTER, between: filter.between },
          { ...EMPTY_FILTER, updatedSince: filter.updatedSince },
          ...LIST_KEYS.filter((key) => key !== 'precision').map((key) => ({
            ...EMPTY_FILTER,
            [key]: filter[key],
          })),
        ];
        expect(judge(facts, filter)).toBe(parts.every((part) => judge(facts, part)));
      }),
      { numRuns: 500 },
    );
  });

  it('values of one key are or: each finds a part of what they find together', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray(['IQ', 'RU', 'US'], { minLength: 1 }), (facts, codes) => {
        const party = (include: string[]) => ({ ...EMPTY_FILTER, party: valueList(include) });
        expect(judge(facts, party(codes))).toBe(codes.some((code) => judge(facts, party([code]))));
      }),
    );
  });
});

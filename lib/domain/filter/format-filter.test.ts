import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { TODAY } from '@/lib/domain/dates/relative-day';
import { EMPTY_FILTER, resolveWindow, valueList } from './filter';
import { formatFilter } from './format-filter';
import { parseFilter } from './parse-filter';
import { anyFilter, filterOf } from './testing';

const today = day('2026-11-24');

describe('the canonical query string', () => {
  it('is empty for the empty filter', () => {
    expect(formatFilter(EMPTY_FILTER)).toBe('');
  });

  it('has the keys in one order, sorted values, excluded ones last, and %2B for plus', () => {
    const filter = filterOf({
      q: ['oil, gas'],
      topic: valueList(['energy', 'climate'], ['nuclear']),
      host: valueList(['US', 'RU'], ['IQ']),
      between: ['IQ', 'RU'],
      from: TODAY,
      to: { kind: 'relative', amount: 90, unit: 'd' },
      updatedSince: '2026-10-10T12:00:00.000Z',
    });
    expect(formatFilter(filter)).toBe(
      'from=today&to=today%2B90d&host=RU,US,-IQ&between=IQ,RU&topic=climate,energy,-nuclear' +
        '&q=oil%2C%20gas&updated_since=2026-10-10T12:00:00.000Z',
    );
  });

  it('repeats q, because a comma belongs to its text', () => {
    expect(formatFilter(filterOf({ q: ['a', 'b,c'] }))).toBe('q=a&q=b%2Cc');
  });

  it('is read back to the same filter', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { from, to } = resolveWindow(filter, today);
        const sound = from !== null && to !== null && from > to ? { ...filter, to: null } : filter;
        const parsed = parseFilter(new URLSearchParams(formatFilter(sound)), { today });
        expect(parsed).toEqual({ ok: true, filter: sound, controls: new Map() });
      }),
      { numRuns: 500 },
    );
  });

  it('is printable ASCII, so that it may stand in any link', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(formatFilter(filter)).toMatch(/^[\x21-\x7e]*$/);
      }),
    );
  });
});

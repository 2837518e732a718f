import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_CHANGE_TYPES } from '@/lib/domain/event/vocabulary';
import { classifyDateChange } from './date-change';
import { addDays } from './day';
import { anyEventDates, anySpan, datesOf } from './testing';

describe('a date change', () => {
  it.each([
    ['2026-10-07/2026-10-08', '2026-10-10/2026-10-11', 'slip'],
    ['2026-10-10/2026-10-11', '2026-10-11/2026-10-12', 'slip'],
    ['2026-10-10/2026-10-11', '2026-10-07', 'pull-in'],
    ['2026-10-10', '2026-11', 'slip'],
    ['2026-10', '2026-11-05', 'slip'],
    ['2026-10', '2026-09-28', 'pull-in'],
    ['2026-10', '[2026-09-28..2026-10-04]', 'pull-in'],
    ['2026-10', '2026-10-10/2026-10-11', 'firmed'],
    ['2026-33', '2026-02', 'firmed'],
    ['2026', '2026-10', 'firmed'],
    ['[2026-10-10..2026-10-14]', '2026-10-10/2026-10-14', 'firmed'],
    ['2026-10-10?', '2026-10-10', 'firmed'],
    ['2026-10-10%', '2026-10-10~', 'firmed'],
    ['2026-10-10/..', '2026-10-10/2026-10-12', 'firmed'],
    ['2026-10-10/..', '2026-10-10', 'firmed'],
    [null, '2026-10', 'firmed'],
    ['2026-10-10', '2026-10', 'loosened'],
    ['2026-10', '2026-36', 'loosened'],
    ['2026-10-10', '2026-10-10?', 'loosened'],
    ['2026-10-10/2026-10-12', '2026-10-10/..', 'loosened'],
    ['2026-10-10/2026-10-11', '[2026-10-10..2026-10-11]', 'loosened'],
    ['2026-10-10/2026-10-11', '2026-10-10/2026-10-12', 'adjusted'],
    ['2026-10-10/2026-10-12', '2026-10-11/2026-10-12', 'adjusted'],
    ['2026-10-10/2026-10-12', '2026-10-11', 'adjusted'],
    ['2026-10-10', '2026-10-10/2026-10-10', 'adjusted'],
    ['2026-10-10?', '2026-10-10~', 'adjusted'],
    [null, null, 'adjusted'],
    ['2026-10-10', null, 'postponed'],
    ['2026-10', null, 'postponed'],
  ])('from %s to %s is %s', (from, to, type) => {
    expect(classifyDateChange(datesOf(from), datesOf(to))).toBe(type);
  });

  it('takes null for an event that had no dates', () => {
    expect(classifyDateChange(null, datesOf('2026-10-10'))).toBe('firmed');
    expect(classifyDateChange(datesOf('2026-10-10'), null)).toBe('postponed');
  });

  it('undone is its opposite', () => {
    const opposite = {
      slip: 'pull-in',
      'pull-in': 'slip',
      firmed: 'loosened',
      loosened: 'firmed',
      adjusted: 'adjusted',
    } as const;
    fc.assert(
      fc.property(anyEventDates, anyEventDates, (from, to) => {
        const there = classifyDateChange(from, to);
        expect(DATE_CHANGE_TYPES).toContain(there);
        if (there === 'postponed' || from.edtf === null) return;
        expect(classifyDateChange(to, from)).toBe(opposite[there]);
      }),
    );
  });

  it('of a whole stay to later days is a slip', () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: 1, max: 90 }), ({ first, last }, days) => {
        const later = datesOf(`${addDays(first, days)}/${addDays(last, days)}`);
        expect(classifyDateChange(datesOf(`${first}/${last}`), later)).toBe('slip');
      }),
    );
  });
});

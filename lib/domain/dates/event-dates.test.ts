import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRECISIONS, type Precision } from '@/lib/domain/event/vocabulary';
import { addDays, day, maxDay, startOfMonth } from './day';
import {
  deriveDates,
  isDated,
  monthPartOf,
  monthPartSpan,
  UNKNOWN_DATES,
  windowsOverlap,
} from './event-dates';
import { anyDay, anyEdtf, anyEventDates, anySpan, datesOf } from './testing';

describe('the precision of an EDTF text', () => {
  it.each<[string, Precision]>([
    ['2026-10-10', 'day'],
    ['2026-10-10~', 'day'],
    ['2026-10-10/2026-10-11', 'day'],
    ['2026-10-10/..', 'day'],
    ['2026-10', 'month'],
    ['2026-21', 'season'],
    ['2026-33', 'quarter'],
    ['2026?', 'year'],
    ['[2026-10-05..2026-10-11]', 'week'],
    ['[2026-10-10..2026-10-11]', 'weekend'],
    ['[2026-10-01..2026-10-10]', 'month-part'],
    ['[2026-10-11..2026-10-20]', 'month-part'],
    ['[2026-10-21..2026-10-31]', 'month-part'],
    ['[2026-02-21..2026-02-28]', 'month-part'],
    ['[2026-10-10..2026-10-14]', 'week'],
    ['[2026-10-07..2026-10-13]', 'week'],
    ['[2026-10-07..2026-10-14]', 'month-part'],
    ['[2026-10-07..2026-10-18]', 'month'],
    ['[2026-10-01..2026-10-31]', 'month'],
    ['[2026-10-01..2026-11-30]', 'quarter'],
    ['[2026-01-01..2026-12-31]', 'year'],
    ['[2026-01-01..2028-12-31]', 'year'],
  ])('%s is %s', (edtf, precision) => {
    expect(deriveDates(edtf)).toMatchObject({ ok: true, value: { edtf, precision } });
  });

  it('no EDTF is the unknown date, with no window', () => {
    expect(deriveDates(null)).toEqual({ ok: true, value: UNKNOWN_DATES });
    expect(deriveDates(null, 'unknown')).toEqual({ ok: true, value: UNKNOWN_DATES });
  });

  it('an open end is one day', () => {
    expect(datesOf('2026-10-10/..')).toMatchObject({
      earliest: '2026-10-10',
      latest: '2026-10-10',
    });
  });
});

describe('a precision given beside the EDTF', () => {
  it.each<[string, Precision]>([
    ['[2026-10-05..2026-10-11]', 'month-part'],
    ['[2026-10-05..2026-10-09]', 'week'],
    ['[2026-10-09..2026-10-10]', 'weekend'],
    ['[2026-10-09..2026-10-11]', 'weekend'],
    ['[2026-12-01..2027-02-28]', 'season'],
    ['2026-10-10', 'day'],
    ['2026-10', 'month'],
  ])('%s may be %s', (edtf, precision) => {
    expect(deriveDates(edtf, precision)).toMatchObject({ ok: true, value: { precision } });
  });

  it.each<[string | null, Precision]>([
    [null, 'day'],
    ['2026-10-10', 'unknown'],
    ['2026-10-10', 'month'],
    ['2026-10', 'day'],
    ['2026-33', 'season'],
    ['[2026-10-05..2026-10-11]', 'day'],
    ['[2026-10-05..2026-10-11]', 'unknown'],
    ['[2026-10-05..2026-10-12]', 'week'],
    ['[2026-10-12..2026-10-13]', 'weekend'],
    ['[2026-10-11..2026-10-12]', 'weekend'],
    ['[2026-10-08..2026-10-11]', 'weekend'],
    ['[2026-10-08..2026-10-09]', 'weekend'],
    ['[2026-10-01..2026-10-31]', 'month-part'],
    ['[2026-10-01..2026-11-30]', 'month'],
  ])('%s cannot be %s, and the message names the word', (edtf, precision) => {
    expect(deriveDates(edtf, precision)).toMatchObject({
      ok: false,
      message: expect.stringContaining(`"${precision}"`),
    });
  });

  it('the precision that was derived is always allowed', () => {
    fc.assert(
      fc.property(anyEventDates, (dates) => {
        expect(deriveDates(dates.edtf, dates.precision)).toEqual({ ok: true, value: dates });
      }),
    );
  });
});

describe('stored dates', () => {
  it('have all of EDTF, earliest and latest, or none and precision "unknown"', () => {
    fc.assert(
      fc.property(anyEventDates, ({ edtf, precision, earliest, latest }) => {
        expect(PRECISIONS).toContain(precision);
        const nulls = [edtf, earliest, latest].filter((field) => field === null).length;
        expect(nulls).toBe(precision === 'unknown' ? 3 : 0);
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  it('keep the EDTF as it was written', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(datesOf(edtf).edtf).toBe(edtf);
      }),
    );
  });

  it('stand on calendar days only with precision "day"', () => {
    expect(isDated(datesOf('2026-10-10?/2026-10-11'))).toBe(true);
    expect(isDated(datesOf('2026-10'))).toBe(false);
    expect(isDated(datesOf('[2026-10-10..2026-10-11]'))).toBe(false);
    expect(isDated(UNKNOWN_DATES)).toBe(false);
  });

  it('are refused with the message of the EDTF parser', () => {
    expect(deriveDates('2026-02-30')).toMatchObject({
      ok: false,
      message: 'February 2026 has no day 30',
    });
  });
});

describe('parts of a month', () => {
  it('are early 1–10, mid 11–20 and late 21–end, and cover the month', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const month = startOfMonth(of);
        const [early, mid, late] = (['early', 'mid', 'late'] as const).map((part) => {
          const span = monthPartSpan(month, part);
          expect(monthPartOf(span.first, span.last)).toBe(part);
          return span;
        });
        expect(early?.first).toBe(month);
        expect(mid?.first).toBe(addDays(early?.last ?? month, 1));
        expect(late?.first).toBe(addDays(mid?.last ?? month, 1));
      }),
    );
  });

  it('a day short of a part is none', () => {
    expect(monthPartOf(day('2026-10-01'), day('2026-10-09'))).toBeNull();
    expect(monthPartOf(day('2026-10-21'), day('2026-10-30'))).toBeNull();
    expect(monthPartOf(day('2026-10-02'), day('2026-10-11'))).toBeNull();
  });
});

describe('windows that overlap', () => {
  const october = datesOf('2026-10');

  it.each([
    ['2026-10-31', '2026-11-30', true],
    ['2026-11-01', '2026-11-30', false],
    ['2026-09-01', '2026-10-01', true],
    ['2026-09-01', '2026-09-30', false],
    ['2026-10-10', '2026-10-10', true],
    ['2026-01-01', '2026-12-31', true],
  ])('October from %s to %s: %s', (from, to, expected) => {
    expect(windowsOverlap(october, day(from), day(to))).toBe(expected);
  });

  it('a missing bound is no bound', () => {
    expect(windowsOverlap(october, null, day('2026-10-01'))).toBe(true);
    expect(windowsOverlap(october, null, day('2026-09-30'))).toBe(false);
    expect(windowsOverlap(october, day('2026-10-31'), null)).toBe(true);
    expect(windowsOverlap(october, null, null)).toBe(true);
  });

  it('an unknown date overlaps nothing', () => {
    expect(windowsOverlap(UNKNOWN_DATES, null, null)).toBe(false);
  });

  it('overlapping is sharing a day, and goes both ways', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const asDates = (span: typeof a) => ({ earliest: span.first, latest: span.last });
        const overlap = windowsOverlap(asDates(a), b.first, b.last);
        expect(windowsOverlap(asDates(b), a.first, a.last)).toBe(overlap);
        const latestStart = maxDay(a.first, b.first);
        expect(overlap).toBe(
          [a, b].every((span) => span.first <= latestStart && latestStart <= span.last),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDateLabel, formatDaySpan } from './date-label';
import { day } from './day';
import { deriveDates } from './event-dates';
import { anyEventDates, anySpan, datesOf } from './testing';
import { parseTypedDates } from './typed-range';

describe('the English label', () => {
  it.each([
    ['2026-10-10', '10 Oct 2026'],
    ['2026-09-01', '1 Sep 2026'],
    ['2026-10-10/2026-10-11', '10–11 Oct 2026'],
    ['2026-10-10/2026-10-10', '10 Oct 2026'],
    ['2026-09-30/2026-10-02', '30 Sep – 2 Oct 2026'],
    ['2026-12-30/2027-01-02', '30 Dec 2026 – 2 Jan 2027'],
    ['2026-10', 'Oct 2026'],
    ['2026-10?', 'Oct 2026?'],
    ['[2026-11-01..2026-11-10]', 'early Nov 2026'],
    ['[2026-11-11..2026-11-20]', 'mid-Nov 2026'],
    ['[2026-11-21..2026-11-30]', 'late Nov 2026'],
    ['2026-10-10~', 'c. 10 Oct 2026'],
    ['2026-10-10?', '10 Oct 2026?'],
    ['2026-10-10%', 'c. 10 Oct 2026?'],
    ['2026-10-10~/2026-10-11', 'c. 10–11 Oct 2026'],
    ['2026-10-10/..', 'from 10 Oct 2026'],
    ['2026-10-10~/..', 'from c. 10 Oct 2026'],
    ['[2026-10-10..2026-10-14]', 'between 10 and 14 Oct 2026'],
    ['[2026-09-30..2026-10-02]', 'between 30 Sep and 2 Oct 2026'],
    ['[2026-12-30..2027-01-02]', 'between 30 Dec 2026 and 2 Jan 2027'],
    ['[2026-10-05..2026-10-11]', 'week of 5 Oct 2026'],
    ['[2026-10-10..2026-10-11]', 'weekend of 10–11 Oct 2026'],
    ['[2026-10-31..2026-11-01]', 'weekend of 31 Oct – 1 Nov 2026'],
    ['2027-21', 'spring 2027'],
    ['2027-22', 'summer 2027'],
    ['2027-23', 'autumn 2027'],
    ['2026-24', 'winter 2026–27'],
    ['2099-24', 'winter 2099–00'],
    ['2027-33', 'Q1 2027'],
    ['2027-36~', 'c. Q4 2027'],
    ['2027', '2027'],
    ['2027~', 'c. 2027'],
    ['0987-03-02', '2 Mar 0987'],
    [null, 'Date not announced'],
  ])('of %s is %s', (edtf, label) => {
    expect(formatDateLabel(datesOf(edtf))).toBe(label);
    expect(formatDateLabel(datesOf(edtf), 'en-GB')).toBe(label);
  });

  it('names a window by the precision given, and says its days where it is no whole unit', () => {
    const label = (edtf: string, precision: Parameters<typeof deriveDates>[1]) => {
      const dates = deriveDates(edtf, precision);
      return dates.ok ? formatDateLabel(dates.value) : dates.message;
    };
    expect(label('[2026-10-09..2026-10-10]', 'weekend')).toBe('weekend of 9–10 Oct 2026');
    expect(label('[2026-10-05..2026-10-11]', 'month-part')).toBe('between 5 and 11 Oct 2026');
    expect(label('[2026-10-01..2026-10-31]', 'month')).toBe('Oct 2026');
    expect(label('[2026-10-01..2026-12-31]', 'quarter')).toBe('Q4 2026');
    expect(label('[2026-12-01..2027-02-28]', 'season')).toBe('winter 2026–27');
    expect(label('[2026-12-01..2027-02-27]', 'season')).toBe('between 1 Dec 2026 and 27 Feb 2027');
    expect(label('[2026-01-01..2026-12-31]', 'year')).toBe('2026');
  });

  it('typed back gives the same window, for every date there is', () => {
    fc.assert(
      fc.property(anyEventDates, (dates) => {
        const typed = parseTypedDates(formatDateLabel(dates));
        expect(typed).toMatchObject({ ok: true });
        if (!typed.ok) return;
        const again = datesOf(typed.edtf);
        expect([again.earliest, again.latest]).toEqual([dates.earliest, dates.latest]);
        expect(formatDateLabel(again)).toBe(formatDateLabel(dates));
      }),
      { numRuns: 500 },
    );
  });

  it('never puts spaces about the dash between two numbers, and always between two months', () => {
    fc.assert(
      fc.property(anySpan, ({ first, last }) => {
        const label = formatDaySpan(first, last);
        const sameMonth = first.slice(0, 7) === last.slice(0, 7);
        if (first === last) expect(label).not.toContain('–');
        else expect(label).toMatch(sameMonth ? /\d–\d/ : /\d{4} – \d|[A-Z][a-z]{2} – \d/);
      }),
    );
  });
});

describe('labels in other languages', () => {
  it.each([
    ['2026-10-10/2026-10-11', '10–11 أكتوبر 2026'],
    ['2026-09-30/2026-10-02', '30 سبتمبر – 2 أكتوبر 2026'],
    ['[2026-11-01..2026-11-10]', 'أوائل نوفمبر 2026'],
    ['2026-10-10%', 'نحو 10 أكتوبر 2026؟'],
    ['2026-10-10/..', 'اعتبارًا من 10 أكتوبر 2026'],
    ['[2026-10-10..2026-10-14]', 'بين 10 و14 أكتوبر 2026'],
    ['2027-21', 'ربيع 2027'],
    ['2027-33', 'الربع الأول 2027'],
    ['[2026-10-05..2026-10-11]', 'أسبوع 5 أكتوبر 2026'],
    [null, 'لم يُعلن الموعد'],
  ])('%s in Arabic is %s', (edtf, label) => {
    expect(formatDateLabel(datesOf(edtf), 'ar')).toBe(label);
  });

  it('every Arabic label has Western digits and no English word', () => {
    fc.assert(
      fc.property(anyEventDates, (dates) => {
        expect(formatDateLabel(dates, 'ar')).not.toMatch(/[a-z٠-٩]/i);
      }),
    );
  });

  it('a language without words of ours reads as English throughout', () => {
    expect(formatDateLabel(datesOf('2026-10'), 'de')).toBe('Oct 2026');
  });
});

it('a stay is written the same wherever it stands', () => {
  expect(formatDaySpan(day('2026-10-10'), day('2026-10-11'))).toBe('10–11 Oct 2026');
});

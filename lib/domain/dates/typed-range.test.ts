import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from './format-day';
import { anyDay, anyEdtf, anySpan, datesOf } from './testing';
import { parseTypedDates } from './typed-range';

const stay = (first: string, last: string) => `2026-${first}/2026-${last}`;

describe('what a person types as days', () => {
  it.each([
    ['10-11 Oct 2026', stay('10-10', '10-11')],
    ['10–11 October 2026', stay('10-10', '10-11')],
    ['10 - 11 OCT 2026', stay('10-10', '10-11')],
    ['10 to 11 Oct 2026', stay('10-10', '10-11')],
    ['from 10 to 14 Oct 2026', stay('10-10', '10-14')],
    ['Oct 10-11, 2026', stay('10-10', '10-11')],
    ['October 10 – 11 2026', stay('10-10', '10-11')],
    ['10 and 11 Oct 2026', stay('10-10', '10-11')],
    ['10 & 11 Oct 2026', stay('10-10', '10-11')],
    ['30 Sep - 2 Oct 2026', stay('09-30', '10-02')],
    ['Sep 30 – Oct 2, 2026', stay('09-30', '10-02')],
    ['Sept. 30 to Oct. 2, 2026', stay('09-30', '10-02')],
    ['3–5 May 2027', '2027-05-03/2027-05-05'],
    ['30 Dec 2026 – 2 Jan 2027', '2026-12-30/2027-01-02'],
    ['30 Dec – 2 Jan 2027', '2026-12-30/2027-01-02'],
    ['30 Dec 2026 – 2 Jan', '2026-12-30/2027-01-02'],
    ['2026-10-10', '2026-10-10'],
    ['2026-10-10/2026-10-11', stay('10-10', '10-11')],
    ['2026-10-10 - 2026-10-11', stay('10-10', '10-11')],
    ['2026-10-10–2026-10-11', stay('10-10', '10-11')],
    ['10 Oct 2026', '2026-10-10'],
    ['  10   oct\t2026 ', '2026-10-10'],
    ['10\u00a0Oct\u00a02026', '2026-10-10'],
    ['10th of October, 2026', '2026-10-10'],
    ['the 1st of October 2026', '2026-10-01'],
    ['10. Oct 2026', '2026-10-10'],
    ['2026 Oct 10', '2026-10-10'],
    ['Saturday, 10 October 2026', '2026-10-10'],
    ['Sat–Sun, 10–11 Oct 2026', stay('10-10', '10-11')],
    ['Sat 10 – Sun 11 Oct 2026', stay('10-10', '10-11')],
    ['10 Oct 2026 (Sat)', '2026-10-10'],
    ['c. 10 Oct 2026', '2026-10-10~'],
    ['~10 Oct 2026', '2026-10-10~'],
    ['around 10 Oct 2026', '2026-10-10~'],
    ['10 Oct 2026?', '2026-10-10?'],
    ['c. 10–11 Oct 2026?', '2026-10-10%/2026-10-11%'],
    ['from 10 Oct 2026', '2026-10-10/..'],
    ['10 Oct 2026 onwards', '2026-10-10/..'],
    ['from c. 10 Oct 2026?', '2026-10-10%/..'],
    ['10/10/2026', '2026-10-10'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['25-12-2026', '2026-12-25'],
    ['10.11.2026', '2026-11-10'],
    ['2026/10/11', '2026-10-11'],
  ])('%j is %s', (text, edtf) => {
    expect(parseTypedDates(text)).toEqual({ ok: true, edtf, precision: 'day' });
  });
});

describe('what a person types when the days are not known', () => {
  it.each([
    ['Oct 2026', '2026-10', 'month'],
    ['October, 2026', '2026-10', 'month'],
    ['in October 2026', '2026-10', 'month'],
    ['Oct 2026?', '2026-10?', 'month'],
    ['early Nov 2026', '[2026-11-01..2026-11-10]', 'month-part'],
    ['mid-Oct 2026', '[2026-10-11..2026-10-20]', 'month-part'],
    ['Mid October 2026', '[2026-10-11..2026-10-20]', 'month-part'],
    ['late Feb 2028', '[2028-02-21..2028-02-29]', 'month-part'],
    ['end of Oct 2026', '[2026-10-21..2026-10-31]', 'month-part'],
    ['the beginning of October 2026', '[2026-10-01..2026-10-10]', 'month-part'],
    ['week of 5 Oct 2026', '[2026-10-05..2026-10-11]', 'week'],
    ['week of Oct 8, 2026', '[2026-10-05..2026-10-11]', 'week'],
    ['week commencing 5 Oct 2026', '[2026-10-05..2026-10-11]', 'week'],
    ['w/c 5 Oct 2026', '[2026-10-05..2026-10-11]', 'week'],
    ['week of 5-9 Oct 2026', '[2026-10-05..2026-10-09]', 'week'],
    ['2026-W41', '[2026-10-05..2026-10-11]', 'week'],
    ['2026-w41', '[2026-10-05..2026-10-11]', 'week'],
    ['weekend of 10 Oct 2026', '[2026-10-10..2026-10-11]', 'weekend'],
    ['weekend of 11 Oct 2026', '[2026-10-10..2026-10-11]', 'weekend'],
    ['the weekend of 9–10 Oct 2026', '[2026-10-09..2026-10-10]', 'weekend'],
    ['spring 2027', '2027-21', 'season'],
    ['Fall 2026', '2026-23', 'season'],
    ['winter 2026–27', '2026-24', 'season'],
    ['winter 2026/2027', '2026-24', 'season'],
    ['winter 2099-00', '2099-24', 'season'],
    ['Q1 2027', '2027-33', 'quarter'],
    ['2027 Q4', '2027-36', 'quarter'],
    ['first quarter of 2027', '2027-33', 'quarter'],
    ['3rd quarter 2027', '2027-35', 'quarter'],
    ['2027', '2027', 'year'],
    ['c. 2027', '2027~', 'year'],
    ['between 10 and 14 Oct 2026', '[2026-10-10..2026-10-14]', 'week'],
    ['between 30 Dec 2026 and 2 Jan 2027', '[2026-12-30..2027-01-02]', 'week'],
    ['Oct–Nov 2026', '[2026-10-01..2026-11-30]', 'quarter'],
    ['[2026-10-10..2026-10-14]', '[2026-10-10..2026-10-14]', 'week'],
    ['c. early Nov 2026', '[2026-11-01..2026-11-10]', 'month-part'],
  ])('%j is %s, %s', (text, edtf, precision) => {
    expect(parseTypedDates(text)).toEqual({ ok: true, edtf, precision });
  });

  it.each([
    '',
    '   ',
    'unknown',
    'Not announced',
    'Date not announced',
    'TBC',
    'to be announced',
    '?',
  ])('%j is the unknown date', (text) => {
    expect(parseTypedDates(text)).toEqual({ ok: true, edtf: null, precision: 'unknown' });
  });
});

describe('what is refused says why', () => {
  it.each([
    ['10/11/2026', /10 Nov 2026 or 11 Oct 2026/],
    ['10-11-2026', /10 Nov 2026 or 11 Oct 2026/],
    ['10/10/26', /four digits/],
    ['10 Oct 26', /four digits/],
    ['10 Oct', /add the year/],
    ['10-11 Oct', /add the year/],
    ['Oct', /add the year/],
    ['spring', /add the year/],
    ['10', /needs its month/],
    ['10 2026', /needs its month/],
    ['31 Feb 2026', /February 2026 has no day 31/],
    ['30-31 Feb 2026', /February 2026 has no day 30/],
    ['2026-02-30', /February 2026 has no day 30/],
    ['2026-02-30 - 2026-03-02', /no day 2026-02-30/],
    ['32 Oct 2026', /October 2026 has no day 32/],
    ['13/13/2026', /no month 13/],
    ['2026/13/01', /no month 13/],
    ['10 Oct 0000', /years run from 0001/],
    ['11-10 Oct 2026', /before it begins/],
    ['Oct 11 - Oct 10, 2026', /before it begins/],
    ['2026-10-11/2026-10-10', /before it begins/],
    ['Fri 10 Oct 2026', /10 Oct 2026 is a Saturday/],
    ['Sat 10 – Mon 12 Oct 2026 foo', /"foo"/],
    ['Sat 10 – Tue 12 Oct 2026', /12 Oct 2026 is a Monday/],
    ['10 and 14 Oct 2026', /two days in a row/],
    ['early 2027', /said of a month/],
    ['early Nov 2026?', /window/],
    ['from Oct 2026', /needs a day/],
    ['Q5 2027', /Q1 to Q4/],
    ['winter 2026–28', /winter 2026–27/],
    ['spring 2026–27', /winter 2026–27/],
    ['week of Oct 2026', /needs a day/],
    ['weekend of 12–13 Oct 2026', /contradicts/],
    ['week of 1–20 Oct 2026', /contradicts/],
    ['between 10 Oct 2026', /between 10 and 14/],
    ['10 Oct Nov 2026', /more than one/],
    ['next Tuesday', /"next"/],
    ['soon', /"soon"/],
    ['10 Oct 2026; 11 Oct 2026', /";"/],
    ['10000', /0001 to 9999/],
    ['2026-10-10T10:00', /time of day/],
    ['2026-10-XX', /unspecified/],
    ['from', /missing/],
    ['-5', /missing/],
    ['9'.repeat(101), /too long/],
  ])('%j: %s', (text, message) => {
    expect(parseTypedDates(text)).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
  });
});

describe('all typed dates', () => {
  it('EDTF is taken as it is', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const { precision } = datesOf(edtf);
        expect(parseTypedDates(edtf)).toEqual({ ok: true, edtf, precision });
        expect(parseTypedDates(` ${edtf} `)).toEqual({ ok: true, edtf, precision });
      }),
    );
  });

  it('a day may be written day or month first, short or long', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [number = '', month = '', year = ''] = formatDay(day, 'en', 'long').split(' ');
        for (const text of [
          formatDay(day, 'en', 'full'),
          `${month} ${number}, ${year}`,
          `${month.slice(0, 3).toUpperCase()}. ${number} ${year}`,
        ]) {
          expect(parseTypedDates(text)).toEqual({ ok: true, edtf: day, precision: 'day' });
        }
      }),
    );
  });

  it('two ISO days with any dash between are a stay', () => {
    fc.assert(
      fc.property(anySpan, fc.constantFrom(' - ', '–', ' to ', ' — '), ({ first, last }, dash) => {
        expect(parseTypedDates(`${first}${dash}${last}`)).toMatchObject({ ok: true });
      }),
    );
  });

  it('no text makes it throw, and what it gives is sound', () => {
    const word = fc.constantFrom(
      ...'10 11 2026 31 oct feb sat - – / . , ? ~ c. from between and week of weekend early q 1 spring'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const result = parseTypedDates(typed);
        if (result.ok) expect(datesOf(result.edtf).edtf).toBe(result.edtf);
        else expect(result.message).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

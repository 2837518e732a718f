import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './day';
import { edtfSpan, formatStay, formatWindow, parseEdtf } from './edtf';
import { anyEdtf, anySpan } from './testing';

function spanOf(text: string): { earliest: string; latest: string } | string {
  const parsed = parseEdtf(text);
  return parsed.ok ? edtfSpan(parsed.value) : parsed.message;
}

describe('the span of an EDTF date', () => {
  it.each([
    ['2026-10-10', '2026-10-10', '2026-10-10'],
    ['2026-10-10/2026-10-11', '2026-10-10', '2026-10-11'],
    ['2026-10-10?/2026-10-11~', '2026-10-10', '2026-10-11'],
    ['2026-10-10/..', '2026-10-10', '2026-10-10'],
    ['[2026-10-05..2026-10-11]', '2026-10-05', '2026-10-11'],
    ['2026-10', '2026-10-01', '2026-10-31'],
    ['2028-02%', '2028-02-01', '2028-02-29'],
    ['2026-21', '2026-03-01', '2026-05-31'],
    ['2026-22', '2026-06-01', '2026-08-31'],
    ['2026-23', '2026-09-01', '2026-11-30'],
    ['2026-24', '2026-12-01', '2027-02-28'],
    ['2027-24~', '2027-12-01', '2028-02-29'],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-36', '2026-10-01', '2026-12-31'],
    ['2026?', '2026-01-01', '2026-12-31'],
    ['9999-23', '9999-09-01', '9999-11-30'],
  ])('%s is %s to %s', (text, earliest, latest) => {
    expect(spanOf(text)).toEqual({ earliest, latest });
  });
});

describe('the qualifiers of an EDTF date', () => {
  it.each([
    ['2026-10-10', false, false],
    ['2026-10-10?', true, false],
    ['2026-10-10~', false, true],
    ['2026-10-10%', true, true],
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toMatchObject({ ok: true, value: { uncertain, approximate } });
  });

  it('each end of a stay has its own', () => {
    expect(parseEdtf('2026-10-10?/2026-10-11~')).toMatchObject({
      value: {
        start: { uncertain: true, approximate: false },
        end: { uncertain: false, approximate: true },
      },
    });
  });
});

describe('a text that is no date of the diary is refused by name', () => {
  it.each([
    ['', /empty/],
    ['2026-02-30', /February 2026 has no day 30/],
    ['2026-02-29', /February 2026 has no day 29/],
    ['2026-10-00', /October 2026 has no day 00/],
    ['2026-13', /month 13/],
    ['2026-13-01', /month 13/],
    ['2026-00', /month 00/],
    ['0000', /year 0000/],
    ['10000', /0001 to 9999/],
    ['10000-01-01', /0001 to 9999/],
    ['Y17000', /0001 to 9999/],
    ['-0044', /negative year/],
    ['9999-24', /after the year 9999/],
    ['2026-25', /EDTF code 25/],
    ['2026-41', /EDTF code 41/],
    ['2026-10-10T24:00', /time of day/],
    ['2026-10-10T10:00:00Z', /time of day/],
    ['2026-10-XX', /unspecified/],
    ['202X', /unspecified/],
    ['?2026-10-10', /qualifier/],
    ['2026?-10-10', /qualifier/],
    ['2026-10-10??', /qualifier/],
    ['2026-W41', /window/],
    ['1950S2', /significant digits/],
    ['{2026-10-10,2026-10-12}', /sets/],
    ['[2026-10-10,2026-10-12]', /window is written/],
    ['[2026-10-05..]', /first and its last/],
    ['[..2026-10-05]', /first and its last/],
    ['[2026-10-05..2026-10-11', /window is written/],
    ['[2026-10-11..2026-10-05]', /before it begins/],
    ['[2026-10-05..2026-10-05]', /write 2026-10-05/],
    ['[2026-10-05?..2026-10-11]', /not a plain day/],
    ['[2026-10..2026-11]', /not a plain day/],
    ['[2026-02-30..2026-03-02]', /no day 30/],
    ['2026-10-11/2026-10-10', /ends .* before it begins/],
    ['2026-10/2026-11', /not a day/],
    ['2026/2027', /not a day/],
    ['2026-10-10/2026-10', /not a day/],
    ['2026-10-10/2026-02-30', /no day 30/],
    ['2026-10-10/', /open end is written 2026-10-10\/\.\./],
    ['../2026-10-10', /first day/],
    ['/2026-10-10', /first day/],
    ['2026-10-10/2026-10-11/2026-10-12', /one slash/],
    ['2026-10-10 ', /not a date/],
    ['10 Oct 2026', /not a date/],
    ['2026-10-10/2026-10-11/2026-10-12/2026', /too long/],
  ])('%j: %s', (text, message) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });
});

describe('the parser against the package edtf', () => {
  /** All but stays that end on their first day, which it refuses. */
  const taken = anyEdtf.filter((text) => {
    const parsed = parseEdtf(text);
    return !(
      parsed.ok &&
      parsed.value.kind === 'stay' &&
      parsed.value.start.earliest === parsed.value.end.earliest
    );
  });
  const oracle = (text: string) => edtf(text, { seasonUncertainty: true });

  it('all that we take, it takes', () => {
    fc.assert(
      fc.property(taken, (text) => {
        expect(parseEdtf(text).ok).toBe(true);
        expect(() => oracle(text)).not.toThrow();
      }),
    );
  });

  it('the spans are the same, except for seasons, windows and open ends', () => {
    // Its seasons are calendar quarters, its windows have the maximum of their first day, and its
    // open ends are infinite: those three are the diary's own.
    const comparable = taken.filter((text) => !/-2[1-4][?~%]?$|^\[|\.\.$/.test(text));
    const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    fc.assert(
      fc.property(comparable, (text) => {
        const { min, max } = oracle(text);
        expect(spanOf(text)).toEqual({ earliest: dayAt(min), latest: dayAt(max) });
      }),
    );
  });

  it('what it refuses among near misses, we refuse', () => {
    const nearMiss = fc
      .tuple(taken, fc.nat(), fc.constantFrom(...'0123456789-/.?~%[]TX'))
      .map(([text, at, other]) => {
        const index = at % text.length;
        return text.slice(0, index) + other + text.slice(index + 1);
      });
    fc.assert(
      fc.property(nearMiss, (text) => {
        const parsed = parseEdtf(text);
        if (!parsed.ok) return;
        const { earliest, latest } = edtfSpan(parsed.value);
        if (parsed.value.kind === 'stay' && earliest === latest) return;
        expect(() => oracle(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe('writing EDTF', () => {
  it('a stay or window of one day is the day', () => {
    expect(formatStay(day('2026-10-10'), day('2026-10-10'))).toBe('2026-10-10');
    expect(formatWindow(day('2026-10-10'), day('2026-10-10'))).toBe('2026-10-10');
  });

  it('what is written is read back', () => {
    fc.assert(
      fc.property(anySpan, ({ first, last }) => {
        const span = { earliest: first, latest: last };
        expect(spanOf(formatStay(first, last))).toEqual(span);
        expect(spanOf(formatWindow(first, last))).toEqual(span);
      }),
    );
  });

  it('no text makes the parser throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(typeof parseEdtf(text).ok).toBe('boolean');
      }),
    );
  });
});

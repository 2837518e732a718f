import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day, FIRST_DAY, LAST_DAY } from './day';
import { formatDayExpression, parseDayExpression, resolveRelativeDay, TODAY } from './relative-day';
import { anyDay, anyDayExpression } from './testing';

const today = day('2026-11-24');

it.each([
  ['2026-10-10', '2026-10-10'],
  ['today', '2026-11-24'],
  ['today+90d', '2027-02-22'],
  ['today 90d', '2027-02-22'],
  ['today-1w', '2026-11-17'],
  ['today-12m', '2025-11-24'],
  ['today+3m', '2027-02-24'],
  ['today+2y', '2028-11-24'],
  ['today-0d', '2026-11-24'],
  ['today-99999y', FIRST_DAY],
  ['today+99999m', LAST_DAY],
  ['today+99999y', LAST_DAY],
])('%s is %s on 24 November 2026', (text, expected) => {
  const expression = parseDayExpression(text);
  expect(expression && resolveRelativeDay(expression, today)).toBe(expected);
});

it.each([
  '',
  'Today',
  'tomorrow',
  'today+',
  'today+90',
  'today+d',
  'today90d',
  'today+1.5d',
  'today+90D',
  'today+90d ',
  'today++90d',
  'today+100000d',
  'today+90h',
  '2026-02-30',
  '2026-10',
  '2026-10-10+1d',
])('%j is not a day', (text) => {
  expect(parseDayExpression(text)).toBeNull();
});

it('a month or year back clamps to the end of a shorter month', () => {
  const at = (text: string, on: string) => {
    const expression = parseDayExpression(text);
    return expression && resolveRelativeDay(expression, day(on));
  };
  expect(at('today-1m', '2026-03-31')).toBe('2026-02-28');
  expect(at('today-1y', '2028-02-29')).toBe('2027-02-28');
});

it('what is written is read back, also after "+" has become a space', () => {
  fc.assert(
    fc.property(anyDayExpression, (expression) => {
      const text = formatDayExpression(expression);
      expect(parseDayExpression(text)).toEqual(expression);
      expect(parseDayExpression(text.replace('+', ' '))).toEqual(expression);
    }),
  );
});

it('every expression is some day on every day, and stays relative', () => {
  fc.assert(
    fc.property(anyDayExpression, anyDay, (expression, on) => {
      const resolved = resolveRelativeDay(expression, on);
      expect(resolved >= FIRST_DAY && resolved <= LAST_DAY).toBe(true);
      expect(resolveRelativeDay(TODAY, on)).toBe(on);
      if (expression.kind === 'day') expect(resolved).toBe(expression.day);
    }),
  );
  expect(addDays(resolveRelativeDay(TODAY, today), 1)).toBe('2026-11-25');
});

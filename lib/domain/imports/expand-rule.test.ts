import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { expandRule, MAX_OCCURRENCES } from './expand-rule';
import { readRule } from './read-rule';

/** What ical.js makes of the same rule: the first `limit` days. */
function oracle(rule: string, start: string, limit: number): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const days: string[] = [];
  for (let at = iterator.next(); at && days.length < limit; at = iterator.next()) {
    days.push(at.toString());
  }
  return days;
}

function expand(rule: string, start: string) {
  const read = readRule(ICAL.Recur.fromString(rule).toJSON());
  if (!read.ok) throw new Error(read.fault);
  return expandRule(read.rule, day(start));
}

test.each([
  ['FREQ=DAILY;COUNT=5', '2026-10-30'],
  ['FREQ=DAILY;INTERVAL=3;UNTIL=20261120', '2026-10-30'],
  ['FREQ=WEEKLY;COUNT=6', '2026-10-30'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=7', '2026-10-30'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=5', '2027-08-03'],
  ['FREQ=MONTHLY;COUNT=4', '2026-10-15'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5', '2026-10-31'],
  ['FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=6', '2026-10-13'],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5', '2026-10-30'],
  ['FREQ=YEARLY;COUNT=4', '2026-10-30'],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=4', '2026-03-29'],
  ['FREQ=YEARLY;BYMONTH=9,11;BYMONTHDAY=5;COUNT=4', '2026-09-05'],
])('%s from %s is as ical.js has it', (rule, start) => {
  const { days, isCut } = expand(rule, start);
  expect(days).toEqual(oracle(rule, start, 50));
  expect(isCut).toBe(false);
});

describe('a rule without an end', () => {
  test.each([
    'FREQ=DAILY',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=DAILY;UNTIL=99991231',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1;BYMONTH=2;BYSETPOS=5',
  ])('%s is cut', (rule) => {
    const began = performance.now();
    const { days, isCut } = expand(rule, '2026-10-10');
    expect(isCut).toBe(true);
    expect(days.length).toBeLessThanOrEqual(MAX_OCCURRENCES);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('the last day there is ends it', () => {
    expect(expand('FREQ=DAILY', '9999-12-30').days).toEqual(['9999-12-30', '9999-12-31']);
  });
});

test.each([
  'FREQ=SECONDLY',
  'FREQ=HOURLY;COUNT=5',
  'FREQ=DAILY;BYHOUR=1,2',
  'FREQ=YEARLY;BYWEEKNO=20',
])('%s is not read', (rule) => {
  expect(readRule(ICAL.Recur.fromString(rule).toJSON()).ok).toBe(false);
});

import { expect, test } from 'vitest';
import { datesOf } from '@/lib/domain/dates/testing';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import { planSentence } from './plan-sentence';

const days = datesOf('2026-10-10/2026-10-11');
const later = datesOf('2026-10-12/2026-10-13');
const plan: PlanChange = {
  isNew: false,
  statusBefore: null,
  status: 'announced',
  dates: days,
  move: null,
  reason: null,
  outlet: null,
};

test.each<[string, Partial<PlanChange>]>([
  ['Announced: T, 10–11 Oct 2026', { isNew: true }],
  ['Reported: T', { isNew: true, status: 'reported', dates: datesOf(null) }],
  ['Confirmed: T, 10–11 Oct 2026', { statusBefore: 'announced', status: 'confirmed' }],
  ['Cancelled: T, 10–11 Oct 2026', { statusBefore: 'confirmed', status: 'cancelled' }],
  [
    'Moved from 10–11 Oct 2026 to 12–13 Oct 2026: T',
    { dates: later, move: { type: 'slip', from: days, to: later } },
  ],
  [
    'Moved from 10–11 Oct 2026 to 12–13 Oct 2026; confirmed: T',
    {
      statusBefore: 'announced',
      status: 'confirmed',
      dates: later,
      move: { type: 'slip', from: days, to: later },
    },
  ],
  [
    'Date firmed to 10–11 Oct 2026, had been Oct 2026: T',
    { move: { type: 'firmed', from: datesOf('2026-10'), to: days } },
  ],
  [
    'Postponed from 10–11 Oct 2026, no new date: T',
    {
      statusBefore: 'announced',
      status: 'postponed',
      dates: datesOf(null),
      move: { type: 'postponed', from: days, to: null },
    },
  ],
  [
    'New date 12–13 Oct 2026; announced: T',
    {
      statusBefore: 'postponed',
      status: 'announced',
      dates: later,
      move: { type: 'adjusted', from: null, to: later },
    },
  ],
])('%s', (sentence, change) => {
  expect(planSentence({ ...plan, ...change }, 'T')).toBe(sentence);
});

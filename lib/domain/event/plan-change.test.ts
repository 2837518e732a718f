import { expect, test } from 'vitest';
import { datesOf } from '@/lib/domain/dates/testing';
import { ACTIONS } from './actions';
import type { EventRecord, SourceRecord } from './event-record';
import { planChangeOf } from './plan-change';
import { recordOf } from './testing';

const TASS: SourceRecord = {
  id: 'tass',
  url: 'https://example.org/tass',
  title: 'A visit',
  published: null,
  outlet: { slug: 'tass', name: 'TASS', reliability: 'C', voice: 'state-media', party: 'RU' },
};
const draft = recordOf({ editorial: 'draft', firstPublishedAt: null, sources: [TASS] });
const announced = recordOf({ status: 'announced' });

function give(record: EventRecord, action: keyof typeof ACTIONS, input: object = {}): EventRecord {
  const given = { reason: null, source: null, side: null, now: '2026-11-24T12:00:00.000Z' };
  const moved = ACTIONS[action].transition(record, { ...given, claimId: 'claim', ...input });
  if (!moved.ok) throw new Error(moved.failure.detail);
  return moved.value;
}

test('a first publication is new, by the outlet it is known from', () => {
  expect(planChangeOf(draft, give(draft, 'publish'), null)).toEqual({
    isNew: true,
    statusBefore: null,
    status: 'announced',
    dates: draft.dates,
    move: null,
    reason: null,
    outlet: 'TASS',
  });
});

test('a move tells from when to when, of what type, why and by whom', () => {
  const dates = datesOf('2026-12-15');
  const after = give(announced, 'reschedule', { dates, reason: 'snow', source: TASS });
  expect(planChangeOf(announced, after, 'snow')).toEqual({
    isNew: false,
    statusBefore: null,
    status: 'announced',
    dates,
    move: { type: 'slip', from: announced.dates, to: dates },
    reason: 'snow',
    outlet: 'TASS',
  });
});

test('a cancellation tells what it was before and who says so', () => {
  const after = give(announced, 'cancel', { source: TASS });
  expect(planChangeOf(announced, after, 'illness')).toMatchObject({
    statusBefore: 'announced',
    status: 'cancelled',
    move: null,
    reason: 'illness',
    outlet: 'TASS',
  });
});

test('a postponement without a date is a move to none', () => {
  const after = give(announced, 'postpone');
  expect(planChangeOf(announced, after, null)).toMatchObject({
    statusBefore: 'announced',
    status: 'postponed',
    move: { type: 'postponed', from: announced.dates, to: null },
  });
});

test.each<[string, EventRecord, EventRecord]>([
  ['another summary', announced, { ...announced, summary: 'x' }],
  ['a second side that only confirms', announced, give(announced, 'announce', { side: 'host' })],
  ['a retraction', announced, give(announced, 'retract')],
  ['a return to public', give(announced, 'retract'), announced],
  ['a change of a draft', draft, give(draft, 'cancel')],
])('%s is nothing of a plan', (_, was, is) => {
  expect(planChangeOf(was, is, null)).toBeNull();
});

import { expect, test } from 'vitest';
import { day, eachDay } from '@/lib/domain/dates/day';
import { datesOf } from '@/lib/domain/dates/testing';
import { presentCard } from '@/lib/domain/event/event-card';
import type { EventRecord, SourceRecord } from '@/lib/domain/event/event-record';
import { recordOf } from '@/lib/domain/event/testing';
import { type BriefRecord, cardsOf, composeBrief } from './brief';

const WEEK = { week: '2026-W48', days: eachDay(day('2026-11-23'), day('2026-11-29')), asOf: null };

function source(id: string, url: string | null = `https://news.example/${id}`): SourceRecord {
  return { id, url, title: `Report ${id}`, published: null, outlet: null };
}

function of(id: string, edtf: string, more: Partial<EventRecord> = {}): BriefRecord {
  const record = recordOf({ id, slug: id, dates: datesOf(edtf), sources: [], ...more });
  return { card: presentCard(record), record };
}

const idsOf = (events: readonly { card: { id: string } }[]) => events.map(({ card }) => card.id);

test('an event stands under the day it begins on, one that has begun before under the first', () => {
  const brief = composeBrief({
    ...WEEK,
    changes: [],
    records: [
      of('later', '2026-11-27'),
      of('running', '2026-11-20/2026-11-24'),
      of('monday', '2026-11-23/2026-11-25'),
    ],
  });
  expect([brief.from, brief.to, brief.days.length]).toEqual(['2026-11-23', '2026-11-29', 7]);
  expect(brief.days.map(({ events }) => idsOf(events))).toEqual([
    ['running', 'monday'],
    [],
    [],
    [],
    ['later'],
    [],
    [],
  ]);
});

test('a window stands on no day, and what is put off stands nowhere', () => {
  const brief = composeBrief({
    ...WEEK,
    changes: [],
    records: [
      of('month', '2026-11'),
      of('quarter', '2026-36'),
      of('year', '2026'),
      of('put-off', '2026-11-24', { status: 'postponed' }),
      of('day', '2026-11-24'),
    ],
  });
  expect(idsOf(brief.windows)).toEqual(['quarter', 'month']);
  expect(cardsOf(brief).map((card) => card.id)).toEqual(['day', 'quarter', 'month']);
});

test('a document has one number wherever it is named, in the order of reading', () => {
  const shared = source('a');
  const brief = composeBrief({
    ...WEEK,
    records: [
      of('second', '2026-11-25', { sources: [source('b'), { ...shared, id: 'copy' }] }),
      of('first', '2026-11-23', { sources: [shared] }),
    ],
    changes: [
      {
        at: '2026-11-20T00:00:00.000Z',
        plan: {
          isNew: false,
          statusBefore: null,
          status: 'announced',
          dates: datesOf('2026-12-01'),
          move: { type: 'slip', from: datesOf('2026-11-24'), to: datesOf('2026-12-01') },
          reason: null,
          outlet: null,
        },
        record: of('moved', '2026-12-01', { sources: [source('b'), source('paper', null)] }),
      },
    ],
  });
  expect(brief.sources.map(({ id }) => id)).toEqual(['a', 'b', 'paper']);
  expect(brief.days[0]?.events[0]?.notes).toEqual([1]);
  expect(brief.days[2]?.events[0]?.notes).toEqual([1, 2]);
  expect(brief.changes[0]?.event.notes).toEqual([2, 3]);
});

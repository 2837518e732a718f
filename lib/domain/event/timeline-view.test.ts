import { describe, expect, it } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import type { EventCard } from './event-card';
import { barEnds, presentTimelineBar, timelineBarSchema, timelineSchema } from './timeline-view';

const card: EventCard = {
  id: '3f0c9a52-7d1f-4a68-9a3c-0a4f6a0c0001',
  slug: 'al-sudani-moscow-2023',
  titles: {
    full: 'Prime Minister Mohammed Shia al-Sudani to Moscow',
    short: 'Iraqi PM to Moscow',
    code: 'IQ PM to Moscow',
  },
  kind: 'official-visit',
  status: 'completed',
  editorial: 'published',
  evidence: { word: 'both', independentOutlets: 2, doubt: null },
  dates: {
    edtf: '2023-10-10/2023-10-11',
    precision: 'day',
    earliest: day('2023-10-10'),
    latest: day('2023-10-11'),
  },
  movedFrom: null,
  postponedFrom: null,
  startTime: null,
  endTime: null,
  places: [],
  visitors: [
    { person: { slug: 'al-sudani', name: 'Mohammed Shia al-Sudani' }, office: null, party: 'IQ' },
    { person: null, office: null, party: 'IQ' },
  ],
  hosts: [{ person: { slug: 'putin', name: 'Vladimir Putin' }, office: null, party: 'RU' }],
  topics: ['bilateral-relations', 'trade', 'investment', 'energy'],
  trip: null,
  partOf: null,
  version: 3,
  updatedAt: '2023-10-11T12:00:00.000Z',
};

describe('a card as a bar', () => {
  it('keeps the days, three topics and each party once', () => {
    const bar = presentTimelineBar(card, [0]);
    expect(bar).toMatchObject({
      earliest: '2023-10-10',
      latest: '2023-10-11',
      topics: ['bilateral-relations', 'trade', 'investment'],
      visitors: ['IQ'],
      hosts: ['RU'],
      start: 'sure',
      end: 'sure',
    });
    expect(timelineBarSchema.parse(bar)).toEqual(bar);
  });

  it('is none without a window', () => {
    const dates = { edtf: null, precision: 'unknown', earliest: null, latest: null } as const;
    expect(presentTimelineBar({ ...card, dates }, [0])).toBeNull();
  });

  it('says which end is unsure and which is open', () => {
    expect(barEnds({ edtf: '2026-10-10~/2026-10-12' })).toEqual({ start: 'unsure', end: 'sure' });
    expect(barEnds({ edtf: '2026-10-10/2026-10-12?' })).toEqual({ start: 'sure', end: 'unsure' });
    expect(barEnds({ edtf: '2026-10-10/..' })).toEqual({ start: 'sure', end: 'open' });
    expect(barEnds({ edtf: '2026-10' })).toEqual({ start: 'sure', end: 'sure' });
  });
});

describe('the answer of the timeline', () => {
  it('refuses a day that the calendar does not have', () => {
    const answer = {
      level: 'density',
      lanes_by: 'host',
      today: '2026-02-30',
      from: '2026-01-01',
      to: '2026-12-31',
      total: 0,
      updated_at: null,
      extent: null,
      nearest: { before: null, after: null },
      lanes: [],
      overview: { bin_days: 64, bins: [] },
      undated: { total: 0, events: [] },
      postponed: { total: 0, events: [] },
      bin_days: 16,
      bins: [],
    };
    expect(timelineSchema.safeParse(answer).success).toBe(false);
    expect(timelineSchema.safeParse({ ...answer, today: '2026-02-28' }).success).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { dates, SEED_RECORD } from '@/lib/domain/ical/golden/seed-record';
import type { EventRecord } from './event-record';
import { jsonLdText, presentJsonLd } from './present-json-ld';

const present = (change: Partial<EventRecord> = {}) =>
  presentJsonLd({ ...SEED_RECORD, ...change }, 'https://diary.example');

describe('an event as schema.org has it', () => {
  test('says who, when, where and that it stands', () => {
    expect(present()).toMatchObject({
      '@type': 'Event',
      url: 'https://diary.example/events/iraqi-pm-to-moscow',
      startDate: '2023-10-10',
      endDate: '2023-10-11',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'City', name: 'Moscow' }],
      organizer: [{ name: 'Russia' }],
    });
  });

  test('has no date at all while only the month is known', () => {
    const node = present({ dates: dates('2026-10') });
    expect(node).not.toHaveProperty('startDate');
    expect(JSON.stringify(node)).not.toContain('2026-10');
  });

  test('keeps the old date of what is postponed', () => {
    const old = dates('2023-10-10/2023-10-11');
    const node = present({
      status: 'postponed',
      dates: { edtf: null, precision: 'unknown', earliest: null, latest: null },
      postponed: { at: '2023-10-01T00:00:00.000Z', dates: old },
    });
    expect(node).toMatchObject({
      startDate: '2023-10-10',
      eventStatus: 'https://schema.org/EventPostponed',
    });
  });

  test('names the first day it had when it has moved', () => {
    const node = present({
      dateChanges: [
        {
          type: 'slip',
          from: dates('2023-10-07/2023-10-08'),
          to: dates('2023-10-10/2023-10-11'),
          reason: null,
          sourceId: null,
          seenAt: '2023-10-01T00:00:00.000Z',
        },
      ],
    });
    expect(node).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2023-10-07',
    });
  });

  test('carries hours with the offset of the place', () => {
    const node = present({ dates: dates('2023-10-10'), startTime: '13:00', endTime: '15:00' });
    expect(node).toMatchObject({
      startDate: '2023-10-10T13:00:00+03:00',
      endDate: '2023-10-10T15:00:00+03:00',
    });
  });

  test('names the larger event or the trip it belongs to', () => {
    const partOf = { id: 'x', slug: 'a-summit', title: 'A summit', published: true };
    expect(present({ partOf })).toMatchObject({
      superEvent: { '@type': 'Event', url: 'https://diary.example/events/a-summit' },
    });
  });

  test('says that what was called off is cancelled', () => {
    for (const status of ['cancelled', 'did-not-happen'] as const) {
      expect(present({ status }).eventStatus).toBe('https://schema.org/EventCancelled');
    }
  });

  test('tells nothing internal, and nothing of a larger event that is not public', () => {
    const partOf = { id: 'x', slug: 'secret-summit', title: 'Secret', published: false };
    const text = jsonLdText(present({ partOf }));
    expect(text).not.toContain('INTERNAL');
    expect(text).not.toContain('ecret');
  });

  test('cannot end the script element it stands in', () => {
    const text = jsonLdText(present({ summary: '</script><script>alert(1)</script>' }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ description: '</script><script>alert(1)</script>' });
  });
});

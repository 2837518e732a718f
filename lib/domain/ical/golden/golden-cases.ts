import { day } from '@/lib/domain/dates/day';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { calendarChunks } from '../calendar';
import { DEFAULT_FEED_OPTIONS, type FeedOptions } from '../feed-options';
import { feedText, zonesOf } from '../feed-text';
import { presentCalendarEntry } from '../present-calendar-entry';
import { renderTombstone } from '../tombstone';
import { dates, MOSCOW, NEW_YORK, recordWith, SEED_RECORD } from './seed-record';

const BASE_URL = 'https://diary.example';

/** The calendar of some records, as a feed would put it together. */
export function calendarOf(
  records: readonly EventRecord[],
  options: Partial<FeedOptions> = {},
  more: readonly string[] = [],
): string {
  const all = { ...DEFAULT_FEED_OPTIONS, ...options };
  const entries = records.map((record) =>
    presentCalendarEntry(record, { baseUrl: BASE_URL, title: eventTitles(record).short }),
  );
  const chunks = calendarChunks(
    {
      name: 'Chancery: visits to Russia',
      description: 'Who visits Russia; a diary of days, not of hours',
      source: `${BASE_URL}/feeds/events.ics?host=RU`,
      color: 'steelblue',
      modifiedAt: '2023-10-05T12:30:00.000Z',
    },
    entries.flatMap((entry) => zonesOf(entry, all)),
    [...entries.map((entry) => feedText(entry, all)), ...more],
  );
  return [...chunks].join('');
}

const MOVED = recordWith({
  sequence: 1,
  contentUpdatedAt: '2023-09-28T06:00:00.000Z',
  dateChanges: [
    {
      type: 'firmed',
      from: dates('2023-10'),
      to: dates('2023-10-07/2023-10-08'),
      reason: null,
      sourceId: null,
      seenAt: '2023-09-20T06:00:00.000Z',
    },
    {
      type: 'slip',
      from: dates('2023-10-07/2023-10-08'),
      to: dates('2023-10-10/2023-10-11'),
      reason: 'the host asked for it; talks in Baku, first',
      sourceId: null,
      seenAt: '2023-09-28T06:00:00.000Z',
    },
  ],
});

const POSTPONED = recordWith({
  status: 'postponed',
  dates: UNKNOWN_DATES,
  sequence: 2,
  postponed: { at: '2023-10-08T21:30:00.000Z', dates: dates('2023-10-10/2023-10-11') },
  statusBefore: 'confirmed',
  dateChanges: [
    {
      type: 'postponed',
      from: dates('2023-10-10/2023-10-11'),
      to: null,
      reason: 'events in Gaza',
      sourceId: null,
      seenAt: '2023-10-08T21:30:00.000Z',
    },
  ],
});

const CALL = recordWith({
  kind: 'call',
  dates: dates('2023-10-10'),
  startTime: '13:00',
  endTime: '13:45',
});

/** The seed visit with a programme, one item of which was planned for other days. */
export const WITH_SESSIONS = recordWith({
  sessions: [
    {
      n: 1,
      title: 'Talks at the Kremlin',
      day: day('2023-10-10'),
      start: '13:00',
      end: '15:00',
      place: MOSCOW,
    },
    {
      n: 2,
      title: 'State dinner',
      day: day('2023-10-10'),
      start: '20:00',
      end: '00:30',
      place: null,
    },
    {
      n: 3,
      title: 'Russian Energy Week',
      day: day('2023-10-11'),
      start: null,
      end: null,
      place: null,
    },
    {
      n: 4,
      title: 'Planned for the old dates',
      day: day('2023-10-07'),
      start: '09:00',
      end: null,
      place: null,
    },
  ],
});

/** Every golden calendar by its file name. */
export const GOLDEN_CASES: Record<string, () => string> = {
  'seed-visit': () => calendarOf([SEED_RECORD]),
  reported: () => calendarOf([recordWith({ status: 'reported', claims: [], sources: [] })]),
  moved: () => calendarOf([MOVED]),
  postponed: () => calendarOf([POSTPONED]),
  'postponed-to-new-dates': () =>
    calendarOf([
      recordWith({
        ...POSTPONED,
        dates: dates('2023-11-14'),
        dateChanges: POSTPONED.dateChanges.map((one) => ({ ...one, to: dates('2023-11-14') })),
      }),
    ]),
  cancelled: () => calendarOf([recordWith({ status: 'cancelled', sequence: 1 })]),
  'cancelled-keep': () =>
    calendarOf([recordWith({ status: 'cancelled', sequence: 1 })], { cancelled: 'keep' }),
  tombstones: () => {
    const tombstone = {
      uid: SEED_RECORD.id,
      sequence: 3,
      stampedAt: '2023-10-06T08:00:00.000Z',
      dates: { earliest: day('2023-10-10'), latest: day('2023-10-11') },
    };
    const other = { ...tombstone, uid: '6d1c0f8a-7a52-4f2e-8a55-0c9d5b7e1f23' };
    return calendarOf([], {}, [
      renderTombstone({ ...tombstone, kind: 'withdrawn' }),
      renderTombstone({ ...other, kind: 'merged' }),
    ]);
  },
  'window-span': () => calendarOf([recordWith({ dates: dates('2023-10') })], { undated: 'span' }),
  'call-moscow': () => calendarOf([CALL]),
  'call-new-york': () => calendarOf([recordWith({ ...CALL, places: [NEW_YORK] })]),
  'call-moscow-2012': () => calendarOf([recordWith({ ...CALL, dates: dates('2012-05-10') })]),
  sessions: () => calendarOf([WITH_SESSIONS], { sessions: true }),
  alarm: () => calendarOf([SEED_RECORD], { alarm: '-P1D' }),
  rich: () =>
    calendarOf(
      [
        recordWith({
          trip: { slug: 'al-sudani-to-moscow-and-baku', title: 'Moscow and Baku', position: 1 },
          partOf: {
            id: '3f0f5a0c-1f4e-4b7a-8a4b-6f1c2d3e4f50',
            slug: 'russian-energy-week',
            title: 'Russian Energy Week',
            published: true,
          },
        }),
      ],
      { profile: 'rich' },
    ),
  'far-scripts': () =>
    calendarOf([
      recordWith({
        titleOverride:
          'رئيس الوزراء العراقي إلى موسكو; 伊拉克总理访问莫斯科, \\ 👩🏽‍🤝‍👨🏻 🇮🇶🇷🇺'.repeat(2),
        summary: `First line\r\nATTENDEE:mailto:x@example.org\rEND:VEVENT\n\tlast; line, with \\n ${'🇮🇶é漢'.repeat(60)}`,
      }),
    ]),
  empty: () => calendarOf([]),
};

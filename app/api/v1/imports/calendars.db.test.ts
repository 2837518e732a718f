import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { event } from '@/db/schema';
import { openTestApi, type TestApi } from '../../../testing';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(async () => {
  const { sql } = api.diary;
  await sql`truncate event, person, place, office, import_run restart identity cascade`;
});
afterAll(() => api.diary.close());

/** A calendar of entries, each given as its lines. */
function calendar(...entries: string[][]): string {
  const lines = entries.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Desk//EN',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const VISIT = [
  'UID:visit-1@desk.example',
  'SEQUENCE:1',
  'DTSTART;VALUE=DATE:20261010',
  'DTEND;VALUE=DATE:20261012',
  'SUMMARY:State visit of a president',
  'LOCATION:Moscow\\, Russia',
  'CATEGORIES:Energy,Counterterrorism,Lunch',
  'URL:https://desk.example/1',
  'DESCRIPTION:With a delegation\\, and talks.',
  'STATUS:CONFIRMED',
];
/** The entry with some of its lines in another form; null takes one away. */
function visit(changes: Record<string, string | null> = {}): string[] {
  const rest = VISIT.filter((line) => !Object.keys(changes).some((name) => line.startsWith(name)));
  return [...rest, ...Object.values(changes).flatMap((line) => line ?? [])];
}

async function take(body: string | Uint8Array, query = '') {
  const response = await api.send('POST', `/api/v1/imports${query}`, {
    role: 'publisher',
    body,
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
  expect(response.status).toBe(200);
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { rows: lines.slice(0, -1), totals: lines.at(-1) };
}

async function read(id: string) {
  return (await api.send('GET', `/api/v1/events/${id}`, { role: 'editor' })).json();
}

test('an entry becomes a draft with everything that a calendar can say', async () => {
  const { rows } = await take(calendar(VISIT));
  expect(rows).toEqual([
    { row: 4, uid: 'visit-1@desk.example', outcome: 'new', id: expect.any(String) },
  ]);
  expect(await read(rows[0].id)).toMatchObject({
    title: 'State visit of a president',
    kind: 'state-visit',
    status: 'confirmed',
    editorial: 'draft',
    dates: { edtf: '2026-10-10/2026-10-11' },
    place: { slug: 'moscow', country: 'RU' },
    topics: ['energy', 'counterterrorism'],
    summary: 'With a delegation, and talks.',
    sources: [{ url: 'https://desk.example/1' }],
  });
  expect((await take(calendar(VISIT))).totals).toMatchObject({ rows: 1, same: 1 });
  // The foreign UID is a match key: ours is the id.
  expect((await read(rows[0].id)).uid).toBe(rows[0].id);
});

test('a moved date is an update and a row of the ledger; an older SEQUENCE says nothing', async () => {
  const [made] = (await take(calendar(VISIT))).rows;
  await api.patch(made.id, {
    participations: [
      { side: 'visiting', party: 'IQ' },
      { side: 'host', party: 'RU' },
    ],
  });
  await api.act(made.id, 'publish');
  const moved = visit({
    SEQUENCE: 'SEQUENCE:2',
    DTSTART: 'DTSTART;VALUE=DATE:20261013',
    DTEND: 'DTEND;VALUE=DATE:20261015',
  });
  const [row] = (await take(calendar(moved))).rows;
  expect(row).toMatchObject({ outcome: 'changed', id: made.id });
  expect(await read(made.id)).toMatchObject({
    dates: { edtf: '2026-10-13/2026-10-14' },
    date_changes: [{ type: 'slip', from: { edtf: '2026-10-10/2026-10-11' } }],
    visitors: [{ party: 'IQ' }],
    sequence: 1,
  });
  const [older] = (await take(calendar(VISIT))).rows;
  expect(older).toMatchObject({
    outcome: 'skipped',
    reason: 'SEQUENCE 1 is older than 2, which was imported before',
  });
});

test('STATUS:CANCELLED and METHOD:CANCEL call it off', async () => {
  const [made] = (await take(calendar(VISIT))).rows;
  await take(calendar(visit({ STATUS: 'STATUS:CANCELLED', SEQUENCE: 'SEQUENCE:2' })));
  expect((await read(made.id)).status).toBe('cancelled');
  const other = visit({ UID: 'UID:2' });
  const [second] = (await take(calendar(other))).rows;
  await take(calendar(other).replace('VERSION:2.0', 'VERSION:2.0\r\nMETHOD:CANCEL'));
  expect((await read(second.id)).status).toBe('cancelled');
});

describe('a clock', () => {
  const timed = (start: string, end: string, location: string | null = null) =>
    visit({ DTSTART: start, DTEND: end, ...(location ? { LOCATION: location } : {}) });
  test.each([
    [
      'of a zone of its own',
      timed(
        'DTSTART;TZID=Europe/Moscow:20261010T130000',
        'DTEND;TZID=Europe/Moscow:20261010T150000',
      ),
      '2026-10-10',
      '13:00',
    ],
    [
      'of Windows',
      timed(
        'DTSTART;TZID=Russian Standard Time:20261010T130000',
        'DTEND;TZID=Russian Standard Time:20261010T150000',
      ),
      '2026-10-10',
      '13:00',
    ],
    [
      'of UTC is set by the place',
      timed('DTSTART:20261010T220000Z', 'DTEND:20261010T230000Z'),
      '2026-10-11',
      '01:00',
    ],
    [
      'of the sender’s zone is set by the place',
      timed(
        'DTSTART;TZID="America/New_York":20261010T200000',
        'DTEND;TZID="America/New_York":20261010T210000',
      ),
      '2026-10-11',
      '03:00',
    ],
  ])('%s', async (_, entry, date, time) => {
    const [made] = (await take(calendar(entry))).rows;
    expect(await read(made.id)).toMatchObject({ dates: { edtf: date }, start_time: time });
  });

  test('of a zone nobody knows leaves the day as written, and the times in the note', async () => {
    const entry = timed(
      'DTSTART;TZID=Nowhere:20261010T130000',
      'DTEND;TZID=Nowhere:20261010T150000',
      'LOCATION:Room 5',
    );
    const [made] = (await take(calendar(entry))).rows;
    expect(await read(made.id)).toMatchObject({
      dates: { edtf: '2026-10-10' },
      start_time: null,
      note: 'Location: Room 5\nTimes: 13:00–15:00 Nowhere',
    });
  });

  test('at midnight ends the day before', async () => {
    const entry = timed(
      'DTSTART;TZID=Europe/Moscow:20261010T130000',
      'DTEND;TZID=Europe/Moscow:20261012T000000',
    );
    const [made] = (await take(calendar(entry))).rows;
    expect((await read(made.id)).dates.edtf).toBe('2026-10-10/2026-10-11');
  });
});

test('what recurs is each of its days, but those taken out or replaced', async () => {
  const weekly = visit({
    DTSTART: 'DTSTART;VALUE=DATE:20261005',
    DTEND: 'DTEND;VALUE=DATE:20261006',
    RRULE: 'RRULE:FREQ=WEEKLY;COUNT=4',
    EXDATE: 'EXDATE;VALUE=DATE:20261012',
  });
  const replaced = visit({
    'RECURRENCE-ID': 'RECURRENCE-ID;VALUE=DATE:20261019',
    DTSTART: 'DTSTART;VALUE=DATE:20261021',
    DTEND: 'DTEND;VALUE=DATE:20261022',
  });
  const { totals, rows } = await take(calendar(weekly, replaced));
  expect(totals).toMatchObject({ rows: 3, new: 3 });
  const days = await Promise.all(rows.map(async ({ id }) => (await read(id)).dates.edtf));
  expect(days).toEqual(['2026-10-05', '2026-10-26', '2026-10-21']);
  expect((await take(calendar(weekly, replaced))).totals).toMatchObject({ rows: 3, same: 3 });
});

test('what recurs without an end is bounded, and it is said', async () => {
  const { rows, totals } = await take(calendar(visit({ RRULE: 'RRULE:FREQ=DAILY' })), '?dry_run=1');
  expect(totals).toMatchObject({ rows: 101, new: 100, skipped: 1 });
  expect(rows.find((row) => row.outcome === 'skipped')).toMatchObject({
    row: 4,
    reason: 'recurs on and on: only its first 100 dates are taken',
  });
});

describe('every entry is imported or named with the reason', () => {
  test.each([
    [
      'a day that does not exist',
      visit({ DTSTART: 'DTSTART;VALUE=DATE:20260230' }),
      'DTSTART must be a day that exists',
    ],
    [
      'the year 0',
      visit({ DTSTART: 'DTSTART;VALUE=DATE:00000101' }),
      'DTSTART must be a day that exists',
    ],
    ['no start', visit({ DTSTART: null }), 'DTSTART must be a day that exists'],
    [
      'an end before the start',
      visit({ DTEND: 'DTEND;VALUE=DATE:20261001' }),
      'DTEND is before DTSTART',
    ],
    ['400 years', visit({ DTEND: 'DTEND;VALUE=DATE:24261001' }), 'lasts more than 366 days'],
    ['seconds', visit({ RRULE: 'RRULE:FREQ=SECONDLY' }), 'RRULE recurs more than once a day'],
    [
      'a control character',
      visit({ SUMMARY: 'SUMMARY:a\u0007b' }),
      'SUMMARY: must not hold control characters',
    ],
    ['no property', [...VISIT, 'what is this'], expect.stringMatching(/^is no VEVENT: /)],
    [
      'a bottomless nest',
      [...VISIT, ...Array.from({ length: 50 }, () => 'BEGIN:VALARM')],
      'VEVENT: is nested too deeply',
    ],
  ])('%s', async (_, entry, reason) => {
    const { rows } = await take(calendar(entry, visit({ UID: 'UID:good' })));
    expect(rows[0]).toMatchObject({ row: 4, outcome: 'broken', reason });
    expect(rows[1]).toMatchObject({ outcome: 'new' });
  });

  test('a missing END, a repeated UID, a newer one of the same, a line without end', async () => {
    const long = visit({ UID: 'UID:long', DESCRIPTION: `DESCRIPTION:${'x'.repeat(1_200_000)}` });
    const text = calendar(
      visit({ UID: 'UID:cut' }),
      VISIT,
      VISIT,
      visit({ SEQUENCE: 'SEQUENCE:3', SUMMARY: 'SUMMARY:Renamed' }),
      long,
      visit({ UID: 'UID:last' }),
    ).replace('END:VEVENT\r\n', '');
    const { rows } = await take(text);
    expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['broken', 'VEVENT: has no END:VEVENT'],
      ['new', undefined],
      ['duplicate', expect.stringContaining('stands on line')],
      ['changed', undefined],
      ['broken', 'VEVENT: has a line without an end within 1 MB'],
      ['new', undefined],
    ]);
  });

  test('bare LF, a mark and UTF-16 are read', async () => {
    const bare = calendar(VISIT).replaceAll('\r\n', '\n');
    expect((await take(`\ufeff${bare}`)).totals).toMatchObject({ new: 1 });
    expect((await take(Buffer.from(`\ufeff${bare}`, 'utf16le'))).totals).toMatchObject({ same: 1 });
  });
});

test('ten thousand zones and a bomb of rules are survived', async () => {
  const zones = Array.from(
    { length: 10_000 },
    (_, at) => `BEGIN:VTIMEZONE\r\nTZID:Z${at}\r\nEND:VTIMEZONE`,
  );
  const bombs = [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=MINUTELY',
  ];
  const entries = bombs.map((rule, at) => visit({ UID: `UID:${at}`, RRULE: `RRULE:${rule}` }));
  const text = calendar(...entries).replace('VERSION:2.0', `VERSION:2.0\r\n${zones.join('\r\n')}`);
  const began = performance.now();
  const { totals } = await take(text, '?dry_run=1');
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(totals).toMatchObject({ broken: 1, new: 101 });
});

test('our own calendar brings back what it says, and no more', async () => {
  const made = await api.make({ edtf: '2027-05-03/2027-05-05' });
  const feed = await (await api.send('GET', '/feeds/events.ics?from=2027-01-01')).text();
  expect((await take(feed)).rows).toEqual([
    { row: expect.any(Number), uid: made.id, outcome: 'same', id: made.id },
  ]);
  const moved = feed.replace('20270503', '20270504').replace('20270506', '20270507');
  expect((await take(moved)).rows[0]).toMatchObject({ outcome: 'changed', id: made.id });
  expect(await read(made.id)).toMatchObject({
    dates: { edtf: '2027-05-04/2027-05-06' },
    kind: 'official-visit',
    visitors: [{ name: 'Mohammed Shia al-Sudani' }],
    title: made.title,
  });
  expect(await api.diary.db.$count(event)).toBe(1);
});

test('with publish=1 an entry becomes public', async () => {
  const { rows } = await take(calendar(VISIT), '?publish=1');
  expect((await api.send('GET', `/api/v1/events/${rows[0].id}`)).status).toBe(200);
});

test('what is no calendar is refused', async () => {
  const headers = { 'Content-Type': 'text/calendar' };
  for (const body of ['', 'id,title\n1,2\n', '<html>']) {
    const response = await api.send('POST', '/api/v1/imports', { role: 'editor', body, headers });
    expect(response.status).toBe(422);
  }
});

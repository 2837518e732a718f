import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { addDays, day } from '@/lib/domain/dates/day';
import {
  parseCalendar,
  propertyNames,
  rawLines,
  textOf,
  veventsOf,
} from '@/lib/domain/ical/golden/parse-calendar';
import { rebuildProjection } from '@/lib/server/projection/rebuild';
import { TEST_ORIGIN } from '@/lib/server/testing/open-test-diary';

const TODAY = day('2026-11-24');
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: at(0) }));
afterAll(async () => {
  vi.useRealTimers();
  await api.diary.close();
});

/** Noon of the n-th day from the day of these tests. */
function at(days: number): Date {
  return new Date(`${addDays(TODAY, days)}T12:00:00Z`);
}

async function read(path: string): Promise<string> {
  const response = await api.send('GET', path);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  rawLines(text);
  return text;
}

/** The entry of an event in a calendar as ical.js reads it, or undefined. */
async function find(id: string, query = '') {
  const entries = veventsOf(await read(`/feeds/events.ics${query && `?${query}`}`));
  const found = entries.filter((one) => textOf(one, 'uid')?.startsWith(id));
  expect(found.length, 'once at most').toBeLessThanOrEqual(1);
  return found[0];
}

const on = (days: number) => addDays(TODAY, days);

describe('what a calendar holds', () => {
  test('days are dates, the end exclusive, with nothing a calendar must not say', async () => {
    const event = await api.make({ edtf: `${on(10)}/${on(11)}`, status: 'announced' });
    const entry = await find(event.id);
    expect(entry && propertyNames(entry)).not.toContain('attendee');
    expect(entry?.getFirstProperty('dtstart')?.getParameter('value') ?? 'date').toBe('date');
    expect(entry && textOf(entry, 'dtstart')).toBe(on(10));
    expect(entry && textOf(entry, 'dtend')).toBe(on(12));
    expect(entry && textOf(entry, 'uid')).toBe(event.id);
    expect(entry && textOf(entry, 'summary')).toBe('Iraqi PM to Ankara');
    expect(entry && textOf(entry, 'status')).toBe('TENTATIVE');
    expect(entry && textOf(entry, 'transp')).toBe('TRANSPARENT');
    expect(entry && textOf(entry, 'url')).toBe(`https://diary.example/events/${event.slug}`);
    expect(entry && textOf(entry, 'location')).toContain('Ankara');
    expect(entry && textOf(entry, 'sequence')).toBe('0');
    expect(entry && textOf(entry, 'dtstamp')).toBe(entry && textOf(entry, 'last-modified'));
    const calendar = parseCalendar(await read('/feeds/events.ics'));
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    for (const name of [
      'prodid',
      'version',
      'name',
      'x-wr-calname',
      'refresh-interval',
      'source',
    ]) {
      expect(propertyNames(calendar)).toContain(name);
    }
  });

  test.each([
    ['reported', 'TENTATIVE', 'Reported: Iraqi PM to Ankara'],
    ['announced', 'TENTATIVE', 'Iraqi PM to Ankara'],
    ['confirmed', 'CONFIRMED', 'Iraqi PM to Ankara'],
    ['completed', 'CONFIRMED', 'Iraqi PM to Ankara'],
    ['cancelled', 'CANCELLED', '[Cancelled] Iraqi PM to Ankara'],
    ['did-not-happen', 'CANCELLED', '[Cancelled] Iraqi PM to Ankara'],
  ])('%s is %s', async (status, word, summary) => {
    const { id } = await api.make({ edtf: on(3), status });
    const entry = await find(id);
    expect(entry && textOf(entry, 'status')).toBe(word);
    expect(entry && textOf(entry, 'summary')).toBe(summary);
  });

  test('drafts and unknown dates are in none', async () => {
    const draft = await api.make({ edtf: on(3) }, 'draft');
    const unknown = await api.make({ edtf: null });
    for (const { id } of [draft, unknown]) {
      expect(await find(id, 'undated=span')).toBeUndefined();
    }
    expect(veventsOf(await read(`/events/${unknown.slug}/event.ics?undated=span`))).toEqual([]);
  });

  test('a window is out, unless spans are asked for, and then says that it is one', async () => {
    const { id, slug } = await api.make({ edtf: '2026-12', status: 'confirmed' });
    expect(await find(id)).toBeUndefined();
    expect(await find(id, 'from=2026-12-01&to=2026-12-01')).toBeUndefined();
    expect(veventsOf(await read(`/events/${slug}/event.ics`))).toEqual([]);
    const span = await find(id, 'undated=span');
    expect(span && textOf(span, 'status')).toBe('TENTATIVE');
    expect(span && textOf(span, 'summary')).toBe('Iraqi PM to Ankara (date to be confirmed)');
    expect(span && textOf(span, 'dtstart')).toBe('2026-12-01');
    expect(span && textOf(span, 'dtend')).toBe('2027-01-01');
  });

  test('a calendar rolls from ninety days back, unless it names its beginning', async () => {
    const within = await api.make({ edtf: `${on(-95)}/${on(-90)}`, status: 'completed' });
    const before = await api.make({ edtf: `${on(-95)}/${on(-91)}`, status: 'completed' });
    expect(await find(within.id)).toBeDefined();
    expect(await find(before.id)).toBeUndefined();
    expect(await find(before.id, `to=${on(0)}`)).toBeUndefined();
    expect(await find(before.id, `from=${on(-91)}`)).toBeDefined();
    expect(await find(before.id, `from=${on(-90)}`)).toBeUndefined();
    expect(await find(before.id, 'from=today-4m&to=today')).toBeDefined();
    vi.setSystemTime(at(1));
    expect(await find(within.id)).toBeUndefined();
  });

  test('both bounds count, to the day', async () => {
    const { id } = await api.make({ edtf: `${on(20)}/${on(22)}` });
    for (const [query, isIn] of [
      [`from=${on(22)}`, true],
      [`from=${on(23)}`, false],
      [`to=${on(20)}`, true],
      [`to=${on(19)}`, false],
      [`from=${on(21)}&to=${on(21)}`, true],
    ] as const) {
      expect(Boolean(await find(id, query)), query).toBe(isIn);
    }
  });
});

describe('what fell through', () => {
  test('is marked, kept or hidden, until thirty days after its last day', async () => {
    const { id, slug } = await api.make({ edtf: `${on(2)}/${on(3)}` });
    const cancelled = await api.act(id, 'cancel', { reason: 'Illness' });
    expect(cancelled.sequence).toBe(1);
    const marked = await find(id);
    expect(marked && textOf(marked, 'status')).toBe('CANCELLED');
    expect(marked && textOf(marked, 'sequence')).toBe('1');
    const kept = await find(id, 'cancelled=keep');
    expect(kept && textOf(kept, 'status')).toBe('CONFIRMED');
    expect(kept && textOf(kept, 'summary')).toBe('[Cancelled] Iraqi PM to Ankara');
    expect(await find(id, 'cancelled=hide')).toBeUndefined();
    vi.setSystemTime(at(33));
    expect(await find(id)).toBeDefined();
    vi.setSystemTime(at(34));
    expect(await find(id)).toBeUndefined();
    expect(await find(id, `from=${on(0)}`)).toBeUndefined();
    // Asked for by name, it still is what it is.
    expect(veventsOf(await read(`/events/${slug}/event.ics`))).toHaveLength(1);
  });

  test('is at its old slot for thirty days when it was put off without a date', async () => {
    const { id } = await api.make({ edtf: `${on(50)}/${on(51)}`, status: 'confirmed' });
    await api.act(id, 'postpone', { reason: 'Snow' });
    const shelved = await find(id, `from=${on(50)}&to=${on(50)}`);
    expect(shelved && textOf(shelved, 'summary')).toBe('[Postponed] Iraqi PM to Ankara');
    expect(shelved && textOf(shelved, 'status')).toBe('TENTATIVE');
    expect(shelved && textOf(shelved, 'x-chancery-status')).toBe('POSTPONED');
    expect(shelved && textOf(shelved, 'dtstart')).toBe(on(50));
    expect(shelved && textOf(shelved, 'description')).toContain(': Snow');
    expect(await find(id, `from=${on(52)}`)).toBeUndefined();
    const page = await api.send('GET', `/api/v1/events?from=${on(50)}&to=${on(51)}`);
    expect(await page.text()).not.toContain(id);
    vi.setSystemTime(at(30));
    expect(await find(id)).toBeDefined();
    vi.setSystemTime(at(31));
    expect(await find(id)).toBeUndefined();
  });

  test('is at its new days when it was put off to some', async () => {
    const { id } = await api.make({ edtf: on(5) });
    await api.act(id, 'postpone', { edtf: on(60), reason: 'A strike' });
    const entry = await find(id);
    expect(entry && textOf(entry, 'dtstart')).toBe(on(60));
    expect(entry && textOf(entry, 'description')).toMatch(/^Moved from 29 Nov 2026: A strike/);
  });
});

describe('what was withdrawn', () => {
  const secret = 'Zanzarquill';

  test('leaves its identity and days, where its filter had it, for thirty days', async () => {
    const { id, slug } = await api.make({
      edtf: `${on(7)}/${on(8)}`,
      title: `${secret} title`,
      summary: `${secret} summary`,
      topics: [{ slug: 'nuclear', note: `${secret} note` }],
    });
    await api.patch(id, { topics: [{ slug: 'trade', note: secret }] });
    await api.act(id, 'retract', { reason: `${secret} reason` });
    // What happens to it at the desk afterwards is nobody's business.
    await api.patch(id, { topics: ['health'], edtf: on(80), title: `${secret} later` });

    const text = await read('/feeds/events.ics?topic=trade');
    const [tombstone] = veventsOf(text).filter((one) => textOf(one, 'uid') === id);
    expect(tombstone && propertyNames(tombstone).sort()).toEqual(
      [
        'uid',
        'dtstamp',
        'last-modified',
        'sequence',
        'dtstart',
        'dtend',
        'summary',
        'status',
        'transp',
      ].sort(),
    );
    expect(tombstone && textOf(tombstone, 'summary')).toBe('[Withdrawn]');
    expect(tombstone && textOf(tombstone, 'status')).toBe('CANCELLED');
    expect(tombstone && textOf(tombstone, 'dtstart')).toBe(on(7));
    expect(tombstone && textOf(tombstone, 'dtend')).toBe(on(9));
    expect(tombstone && textOf(tombstone, 'sequence')).toBe('1');
    for (const path of [
      '/feeds/events.ics',
      '/feeds/events.ics?profile=rich&sessions=1&alarm=1d',
    ]) {
      const all = await read(path);
      expect(all).toContain(id);
      expect(all).not.toContain(secret);
      expect(all).not.toContain(slug);
    }
    const single = await read(`/events/${slug}/event.ics`);
    expect(single).toContain('SUMMARY:[Withdrawn]');
    expect(single).not.toContain(secret);

    for (const query of ['topic=health', 'topic=nuclear', 'host=RU', `from=${on(9)}`]) {
      expect(await find(id, query), query).toBeUndefined();
    }
    for (const query of ['visitor=IQ&host=TR', 'between=IQ,TR', `to=${on(7)}`, 'q=ankara']) {
      expect(await find(id, query), query).toBeDefined();
    }
    expect(await find(id, 'cancelled=hide')).toBeUndefined();
    vi.setSystemTime(at(30));
    expect(await find(id)).toBeDefined();
    vi.setSystemTime(at(31));
    expect(await find(id)).toBeUndefined();
    expect((await api.send('GET', `/events/${slug}/event.ics`)).status).toBe(410);
  });

  test('has no tombstone once it is back, and stays told of when it is deleted', async () => {
    const { id, slug } = await api.make({ edtf: on(9) });
    await api.act(id, 'retract');
    const back = await api.act(id, 'publish');
    const entry = await find(id);
    expect(entry && textOf(entry, 'summary')).toBe('Reported: Iraqi PM to Ankara');
    expect(entry && textOf(entry, 'sequence')).toBe(String(back.sequence));
    await api.act(id, 'retract');
    const headers = { 'If-Match': '*' };
    await api.send('DELETE', `/api/v1/events/${id}`, { role: 'editor', headers });
    const gone = await find(id);
    expect(gone && textOf(gone, 'summary')).toBe('[Withdrawn]');
    expect(await read(`/events/${slug}/event.ics`)).toContain('[Withdrawn]');
  });

  test('was never seen in a calendar as a window, so that none is told', async () => {
    const { id } = await api.make({ edtf: '2027-01' });
    await api.act(id, 'retract');
    expect(await find(id)).toBeUndefined();
    expect(await find(id, 'undated=span')).toBeDefined();
  });
});

describe('options', () => {
  test('an alarm is for what stands, not for what fell through', async () => {
    const standing = await api.make({ edtf: on(40) });
    const off = await api.make({ edtf: on(41), status: 'cancelled' });
    const alarms = async (id: string) =>
      (await find(id, 'alarm=1d'))?.getAllSubcomponents('valarm').length;
    expect(await alarms(standing.id)).toBe(1);
    expect(await alarms(off.id)).toBe(0);
    expect((await find(standing.id))?.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('sessions are entries of their own with the zone of the place', async () => {
    const { id } = await api.make({
      edtf: on(42),
      sessions: [{ title: 'Talks', day: on(42), start: '13:00', end: '15:00', place: 'ankara' }],
    });
    const text = await read('/feeds/events.ics?sessions=1');
    const [session] = veventsOf(text).filter((one) => textOf(one, 'uid') === `${id}-s1`);
    expect(session && textOf(session, 'dtstart')).toBe(`${on(42)}T13:00:00`);
    expect(session?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Istanbul');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Istanbul\r\n');
    expect(text).not.toMatch(/^RDATE/m);
    expect(await find(id)).toBeDefined();
  });

  test('the default profile says nothing that older readers do not know', async () => {
    const text = await read('/feeds/events.ics?undated=span&sessions=1&alarm=1d');
    expect(text).not.toMatch(/^(?:LINK|CONCEPT|REFID|BEGIN:PARTICIPANT|BEGIN:VLOCATION)/m);
    expect(await read('/feeds/events.ics?profile=rich')).toMatch(/^BEGIN:PARTICIPANT/m);
  });

  test.each([
    'cancelled=yes',
    'undated=1',
    'alarm=soon',
    'sessions=2',
    'profile=poor',
    'cancelled=keep&cancelled=hide',
    'limit=5',
    'month=2026-10',
  ])('%s is 400 and names its key', async (query) => {
    const event = await api.make({ edtf: on(43) });
    for (const path of ['/feeds/events.ics', `/events/${event.slug}/event.ics`]) {
      const response = await api.send('GET', `${path}?${query}`);
      expect(response.status).toBe(400);
      expect((await response.json()).errors[0].path).toBe(query.split('=')[0]);
    }
  });
});

describe('the answer', () => {
  const path = `/feeds/events.ics?host=TR&from=${on(0)}`;

  test('has all that a subscriber’s program looks at', async () => {
    const response = await api.send('GET', path, {
      headers: { Cookie: 'x=1', Accept: 'text/html', Authorization: 'Bearer nonsense' },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': expect.stringMatching(/^inline; filename="[\w.-]+\.ics"$/),
      'cache-control': 'public, max-age=300, stale-while-revalidate=3600',
      etag: expect.stringMatching(/^"[\w-]+"$/),
      'last-modified': expect.stringMatching(/ GMT$/),
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
    });
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-robots-tag')).toBeNull();
  });

  test('is the same bytes until something public changes', async () => {
    const event = await api.make({ edtf: on(44) });
    const first = await api.send('GET', path);
    const text = await first.text();
    await api.patch(event.id, { note: 'internal' });
    await api.make({ edtf: on(44) }, 'draft');
    vi.setSystemTime(new Date(at(0).getTime() + 3_600_000));
    const again = await api.send('GET', path);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('last-modified')).toBe(first.headers.get('last-modified'));
    expect(await again.text()).toBe(text);
    const single = await read(`/events/${event.slug}/event.ics`);
    vi.setSystemTime(at(1));
    expect(await read(path)).toBe(text);
    expect(await read(`/events/${event.slug}/event.ics`)).toBe(single);
  });

  test('is 304 by tag or by date, and anew once an event came or left', async () => {
    vi.setSystemTime(new Date(at(0).getTime() + 1000));
    const event = await api.make({ edtf: on(45) });
    const since = async (headers: Record<string, string>) =>
      (await api.send('GET', path, { headers })).status;
    const standing = await api.send('HEAD', path);
    const tag = standing.headers.get('etag') ?? '';
    const modified = standing.headers.get('last-modified') ?? '';
    expect(await since({ 'If-None-Match': tag })).toBe(304);
    expect(await since({ 'If-Modified-Since': modified })).toBe(304);
    expect(await since({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
    vi.setSystemTime(new Date(at(0).getTime() + 5000));
    await api.act(event.id, 'retract');
    expect(await since({ 'If-None-Match': tag })).toBe(200);
    expect(await since({ 'If-Modified-Since': modified })).toBe(200);
  });

  test('is never 304 by a date under which something else went out', async () => {
    vi.setSystemTime(new Date('2028-03-01T13:00:00.200Z'));
    const event = await api.make({ edtf: on(48) });
    const modified = async () => (await api.send('GET', path)).headers.get('last-modified') ?? '';
    const since = async (date: string, more: Record<string, string> = {}) =>
      (await api.send('GET', path, { headers: { 'If-Modified-Since': date, ...more } })).status;
    const first = await modified();
    expect(await since(first)).toBe(304);
    vi.setSystemTime(new Date('2028-03-01T13:00:00.800Z'));
    const old = (await api.send('GET', path)).headers.get('etag') ?? '';
    await api.patch(event.id, { summary: 'in the same second' });
    expect(await modified()).toBe(first);
    expect(await since(first)).toBe(200);
    expect(await since(first, { 'If-None-Match': old })).toBe(200);
    vi.setSystemTime(new Date('2028-03-01T14:00:00Z'));
    expect(await since(first)).toBe(200);
    await api.patch(event.id, { summary: 'an hour later' });
    expect(await since(first)).toBe(200);
    expect(await since(await modified())).toBe(304);
    vi.setSystemTime(new Date('2028-03-02T09:00:00Z'));
    expect(await modified()).toBe('Thu, 02 Mar 2028 00:00:00 GMT');
    expect(await since('Thu, 02 Mar 2028 00:00:00 GMT')).toBe(304);
  });

  test('has a new tag when the cards were built anew', async () => {
    const tag = async () => (await api.send('HEAD', path)).headers.get('etag');
    const before = await tag();
    await rebuildProjection(api.diary.db, { baseUrl: TEST_ORIGIN, zone: 'UTC' });
    expect(await tag()).not.toBe(before);
  });

  test('of an event that left without ever having had a day is gone at once', async () => {
    const event = await api.make({ edtf: null });
    await api.act(event.id, 'retract');
    const response = await api.send('GET', `/events/${event.slug}/event.ics`);
    expect(response.status).toBe(410);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  test('is zipped when asked, under another tag', async () => {
    const plain = await api.send('GET', path);
    const zipped = await api.send('GET', path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(zipped.headers.get('x-body-coding')).toBe('gzip');
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    const bytes = Buffer.from(await zipped.arrayBuffer());
    expect(gunzipSync(bytes).toString('utf8')).toBe(await plain.text());
  });

  test('is never a redirect: an old slug gives the calendar itself', async () => {
    const event = await api.make({ edtf: on(46) });
    expect(await read(`/events/${event.id}/event.ics`)).toContain(event.id);
    expect((await api.send('GET', '/events/no-such-event/event.ics')).status).toBe(404);
  });

  test('is a valid calendar when it holds nothing', async () => {
    const text = await read('/feeds/events.ics?host=IS');
    expect(veventsOf(text)).toEqual([]);
    expect(parseCalendar(text).getAllSubcomponents().length).toBeGreaterThan(0);
    expect(text).toMatch(/^NAME:Chancery: host Iceland\r$/m);
  });

  test('keeps hostile text in its place', async () => {
    const title = 'Talks\r\nATTENDEE:mailto:x@example.org\\n;X=1,"2":3]]> \u{1F1EE}\u{1F1F6}';
    const summary = 'one\nEND:VEVENT\nBEGIN:VEVENT\\, two; three';
    const made = await api.make({ edtf: on(47), title, summary });
    const entry = await find(made.id);
    expect(entry && textOf(entry, 'summary')).toBe(`Reported: ${made.title}`);
    expect(entry && textOf(entry, 'description')).toContain(summary);
    expect(entry && propertyNames(entry)).not.toContain('attendee');
    for (const line of rawLines(await read('/feeds/events.ics'))) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  test('takes the first and last days there are', async () => {
    const last = await api.make({ edtf: '9999-12-31' });
    const first = await api.make({ edtf: '0001-01-01' });
    expect(await find(last.id)).toBeDefined();
    expect(await find(first.id, 'from=0001-01-01')).toBeDefined();
    await api.act(last.id, 'cancel');
    expect(await find(last.id)).toBeDefined();
  });
});

import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestApi, type TestApi, type TestEvent } from '@/app/testing';
import { type AtomEntry, atomFeed } from '@/lib/domain/feeds/atom';

/* Read by libxml2, which the database brings: nothing of ours wrote that parser. */

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

interface Entry extends Record<string, unknown> {
  id: string;
  title: string;
  updated: string;
  published: string;
  link: string | null;
  content: string;
  topics: string | null;
}

const NAMES = sql`xmlnamespaces('http://www.w3.org/2005/Atom' as a)`;

async function parseEntries(text: string): Promise<Entry[]> {
  return [
    ...(await api.diary.db.execute<Entry>(sql`
    select id, title, updated, published, link, content, topics::text from xmltable(${NAMES},
      '/a:feed/a:entry' passing xmlparse(document ${text}) columns
      id text path 'a:id', title text path 'a:title', updated text path 'a:updated',
      published text path 'a:published', link text path 'a:link[@rel="alternate"]/@href',
      content text path 'a:content[@type="text"]', topics xml path 'a:category/@term')`)),
  ];
}

async function parseHead(text: string) {
  const [head] = await api.diary.db.execute<Record<string, string>>(sql`
    select * from xmltable(${NAMES}, '/a:feed' passing xmlparse(document ${text}) columns
      id text path 'a:id', title text path 'a:title', updated text path 'a:updated',
      author text path 'a:author/a:name', self text path 'a:link[@rel="self"]/@href',
      page text path 'a:link[@rel="alternate"]/@href')`);
  return head;
}

async function read(query = ''): Promise<string> {
  const response = await api.send('GET', `/feeds/events.atom${query}`);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return text;
}

/** A party that no other test of this file has a visit to. */
let host = '';
const HOSTS = ['JO', 'KW', 'QA', 'OM', 'BH', 'EG', 'LB', 'SY', 'YE', 'MA'];
beforeEach(() => {
  host = HOSTS.pop() ?? '';
});

const make = (extra: Record<string, unknown> = {}): Promise<TestEvent> =>
  api.make({
    edtf: '2026-10-10/2026-10-11',
    places: [],
    participations: [
      { side: 'visiting', office: { title: 'Prime Minister', party: 'IQ' }, party: 'IQ' },
      { side: 'host', party: host },
    ],
    title: 'Talks',
    status: 'announced',
    ...extra,
  });
const entries = async (query = `?host=${host}`) => parseEntries(await read(query));

test('every change of plan is an entry in words, the newest first', async () => {
  const event = await make();
  await api.act(event.id, 'reschedule', { edtf: '2026-10-12/2026-10-13', reason: 'Snow & <ice>' });
  await api.act(event.id, 'cancel', { reason: 'Illness' });
  const found = await entries();
  expect(found.map(({ title }) => title)).toEqual([
    'Cancelled: Talks, 12–13 Oct 2026',
    'Moved from 10–11 Oct 2026 to 12–13 Oct 2026: Talks',
    'Announced: Talks, 10–11 Oct 2026',
  ]);
  expect(found[1]?.content).toBe(
    'Moved from 10–11 Oct 2026 to 12–13 Oct 2026: Talks\nSnow & <ice>',
  );
  expect(found[0]?.link).toBe(`https://diary.example/events/${event.slug}`);
  expect(found[0]?.topics).toContain('energy');
});

test('an entry is known again: its id holds the event and the number of the change', async () => {
  const event = await make();
  const [announced] = await entries();
  await api.patch(event.id, { title: 'Renamed talks' });
  await api.act(event.id, 'postpone');
  const after = await entries();
  expect(after.map(({ id }) => id.split('#')[0])).toEqual(Array(2).fill(`urn:uuid:${event.id}`));
  expect(new Set(after.map(({ id }) => id)).size).toBe(2);
  expect(after[1]).toMatchObject({ id: announced?.id, updated: announced?.updated });
  expect(after[0]?.title).toBe('Postponed from 10–11 Oct 2026, no new date: Renamed talks');
});

test('the head says what it is of, where it is, and when something last happened', async () => {
  await make();
  const [entry] = await entries();
  expect(await parseHead(await read(`?host=${host}&topic=energy`))).toEqual({
    id: `https://diary.example/feeds/events.atom?host=${host}&topic=energy`,
    self: `https://diary.example/feeds/events.atom?host=${host}&topic=energy`,
    page: `https://diary.example/changes?host=${host}&topic=energy`,
    title: expect.stringMatching(/^Chancery: host .+ · topic energy: changes$/),
    author: 'Chancery',
    updated: entry?.updated,
  });
});

test('what was withdrawn or merged leaves a tombstone without a word of it', async () => {
  const kept = await make({ title: 'That stays' });
  const withdrawn = await make({ title: 'Canary Zugspitze', summary: 'Canary Zugspitze' });
  const merged = await make({ title: 'Canary Zugspitze again' });
  await api.act(withdrawn.id, 'cancel', { reason: 'Canary Zugspitze' });
  await api.act(withdrawn.id, 'retract', { reason: 'Canary Zugspitze' });
  await api.act(merged.id, 'merge', { into: kept.id });
  const text = await read(`?host=${host}`);
  expect(text).not.toMatch(/zugspitze/i);
  const [first, second, ...rest] = await parseEntries(text);
  expect(first).toMatchObject({
    title: 'Merged into another: an event of 10–11 Oct 2026',
    link: `https://diary.example/events/${kept.slug}`,
  });
  expect(first?.id).toContain(merged.id);
  expect(second).toMatchObject({
    title: 'Withdrawn: an event of 10–11 Oct 2026',
    link: null,
  });
  expect(second?.id).toContain(withdrawn.id);
  expect(rest.map(({ title }) => title)).toEqual(['Announced: That stays, 10–11 Oct 2026']);
  expect(await entries(`?host=${host}&topic=climate`)).toEqual([]);
  expect(await entries(`?host=${host}&from=2026-11-01`)).toEqual([]);
  // Back in public, it is no longer told to be gone.
  await api.act(withdrawn.id, 'publish');
  expect((await entries()).filter(({ title }) => title.startsWith('Withdrawn'))).toEqual([]);
});

test('a draft and an internal note are in no entry', async () => {
  await api.make(
    { title: 'Canary Zugspitze', participations: [{ side: 'host', party: host }] },
    'draft',
  );
  const noted = await make({ note: 'Canary Zugspitze' });
  await api.patch(noted.id, { note: 'Canary Zugspitze again' });
  const text = await read(`?host=${host}`);
  expect(text).not.toContain('Zugspitze');
  expect(await parseEntries(text)).toHaveLength(1);
});

test('the last 500 changes are in it, whole, and the bytes are the same while nothing changes', async () => {
  const event = await make();
  for (let n = 0; n < 3; n += 1) {
    await api.act(event.id, 'cancel');
    await api.act(event.id, 'reopen');
  }
  await api.diary.db.execute(sql`
    insert into change (seq, at, type, event_id, slug, is_content, plan)
    select (select max(seq) from change) + n, now() - n * interval '1 hour', 'changed', event_id,
      slug, true, plan
    from change, generate_series(1, 600) n
    where seq = (select min(seq) from change where event_id = ${event.id} and plan is not null)`);
  const text = await read(`?host=${host}`);
  expect(await parseEntries(text)).toHaveLength(500);
  expect(await read(`?host=${host}`)).toBe(text);
});

test('a diary in which nothing happened is a feed without entries', async () => {
  const text = await read(`?host=${host}`);
  expect(await parseEntries(text)).toEqual([]);
  expect((await parseHead(text))?.updated).toBe('1970-01-01T00:00:00.000Z');
});

test('any text comes back as it was, without what XML cannot hold', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('a\r\nb\rc\td', ']]>', '<![CDATA[', '&amp;', 'السوداني‏ 🇮🇶', 'x'.repeat(10_000)),
  );
  const entry = (title: string, seq: number): AtomEntry => ({
    eventId: '8d6d6a52-6c7e-4a4e-9a35-0f1a4dd8a4c1',
    seq,
    at: '2026-10-10T00:00:00.000Z',
    title,
    text: title,
    url: `https://diary.example/events/${seq}`,
    topics: [],
  });
  const head = {
    title: 'T',
    subtitle: '"S" & s',
    feedUrl: 'https://x.example/?a=1&b=2',
    pageUrl: '',
  };
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
      const document = atomFeed(head, texts.map(entry)).join('');
      const found = await parseEntries(document);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
      const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
      expect(found.map(({ title }) => title)).toEqual(
        texts.map((text) => text.replace(forbidden, '').replace(/\p{Surrogate}/gu, '')),
      );
      expect(found.map(({ content }) => content)).toEqual(found.map(({ title }) => title));
    }),
    { numRuns: 60 },
  );
});

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { eventSummarySchema } from '@/lib/domain/event/event-summary';

const FEEDS = ['/feeds/events.csv', '/feeds/events.ndjson', '/feeds/events.json'];
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

async function read(path: string): Promise<string> {
  const response = await api.send('GET', path);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return text;
}

const table = async (query = ''): Promise<Record<string, string>[]> =>
  parse(await read(`/feeds/events.csv${query}`), { columns: true });
const lines = async (query = '') =>
  (await read(`/feeds/events.ndjson${query}`))
    .split('\n')
    .filter(Boolean)
    .map((line) => eventSummarySchema.parse(JSON.parse(line)));
const feed = async (query = '') => JSON.parse(await read(`/feeds/events.json${query}`));

test('a draft, what was withdrawn and internal notes are in no feed', async () => {
  const secret = 'Canary Zugspitze';
  await api.make({ summary: secret, title: secret, note: secret }, 'draft');
  const withdrawn = await api.make({ summary: secret, title: secret });
  const noted = await api.make({ title: 'A noted visit', note: secret });
  await api.act(withdrawn.id, 'retract');
  for (const path of FEEDS) {
    const text = await read(path);
    expect(text).toContain(noted.id);
    expect(text).not.toContain(withdrawn.id);
    expect(text).not.toContain('Zugspitze');
  }
});

test('the three hold the same events, whole, with titles equal to the byte', async () => {
  const title = 'Ünïcode, "quoted" 🇮🇶 السوداني; a\\b — ends';
  await api.make({ title });
  await api.make({ edtf: '2027-06', title: 'A month only' });
  await api.make({ edtf: null, title: 'No date at all' });
  await api.make({ edtf: '1999-05-03', title: 'Long ago' });
  const [rows, items, { items: feedItems }] = await Promise.all([table(), lines(), feed()]);
  const titles = items.map((item) => item.title);
  expect(titles).toEqual(rows.map((row) => row.title));
  expect(titles).toEqual(feedItems.map((item: { title: string }) => item.title));
  for (const one of [title, 'A month only', 'No date at all', 'Long ago']) {
    expect(titles).toContain(one);
  }
  expect(feedItems.map((item: { id: string }) => item.id)).toEqual(
    rows.map((row) => `urn:uuid:${row.id}`),
  );
});

test('a filter and its window choose what is in them', async () => {
  await api.make({ edtf: '2031-02-01', title: 'In the window' });
  const query = '?visitor=IQ&host=TR&from=2031-01-01&to=2031-12-31';
  expect((await table(query)).map((row) => row.title)).toEqual(['In the window']);
  expect(await table('?host=TR&from=2032-01-01&to=2032-01-02')).toEqual([]);
  expect((await feed('?host=TR&from=2032-01-01&to=2032-01-02')).items).toEqual([]);
  expect(await lines('?host=TR&from=2032-01-01&to=2032-01-02')).toEqual([]);
});

/** The first six bytes; reading a response as text drops a byte order mark. */
async function firstBytes(path: string): Promise<string> {
  const body = await (await api.send('GET', path)).arrayBuffer();
  return Buffer.from(body).subarray(0, 6).toString('latin1');
}

describe('a table', () => {
  test('is safe for a spreadsheet, and opens with a byte order mark when asked', async () => {
    const event = await api.make({ title: '=HYPERLINK("x")', summary: '-1+1\n@two' });
    const row = (await table()).find((one) => one.id === event.id);
    expect(row).toMatchObject({ title: '\'=HYPERLINK("x")', summary: "'-1+1\n@two" });
    expect(await firstBytes('/feeds/events.csv?excel=1')).toBe('\xEF\xBB\xBFid,');
    expect(await firstBytes('/feeds/events.csv?excel=0')).toBe('id,tit');
  });

  test.each(['excel=2', 'excel=', 'excel=1&excel=1', 'alarm=1d'])('refuses %s', async (query) => {
    const response = await api.send('GET', `/feeds/events.csv?${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].path).toBe(query.split('=')[0]);
  });
});

test('a JSON Feed says what it is, and tells a cancelled visit by its status', async () => {
  const event = await api.make({ title: 'To fall through' });
  await api.act(event.id, 'cancel', { reason: 'Illness' });
  const document = await feed('?visitor=IQ');
  expect(document).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://diary.example/events?visitor=IQ',
    feed_url: 'https://diary.example/feeds/events.json?visitor=IQ',
  });
  const item = document.items.find((one: { id: string }) => one.id === `urn:uuid:${event.id}`);
  expect(item._chancery.status).toBe('cancelled');
  expect(item.content_text).toMatch(/cancelled/i);
});

describe.each([...FEEDS, '/feeds/events.atom'])('%s', (path) => {
  test('is not sent again while nothing changed, and is as soon as something did', async () => {
    await api.make();
    const first = await api.send('GET', path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(first.headers.get('cache-control')).toContain('max-age=300');
    expect(first.headers.get('set-cookie')).toBeNull();
    const again = await api.send('GET', path, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    const head = await api.send('HEAD', path);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(etag);
    await api.make();
    const after = await api.send('GET', path, { headers: { 'If-None-Match': etag } });
    expect(after.status).toBe(200);
  });

  test('an unknown key or code is refused by its name', async () => {
    for (const query of ['colour=blue', 'host=ZZ', 'from=2026-02-30', 'limit=5']) {
      const response = await api.send('GET', `${path}?${query}`);
      expect(response.status, query).toBe(400);
      expect((await response.json()).errors[0].path).toBe(query.split('=')[0]);
    }
  });
});

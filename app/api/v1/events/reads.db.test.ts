import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpMethod, openTestApi, type TestApi, type TestEvent } from '@/app/testing';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { eventListSchema } from '@/lib/domain/event/event-summary';
import { FILTER_KEYS } from '@/lib/domain/filter/filter-keys';
import { problemDocumentSchema } from '@/lib/domain/problem-document';

let api: TestApi;
let visit: TestEvent;
beforeAll(async () => {
  api = await openTestApi();
  visit = await api.make({ summary: `${'A long day. '.repeat(200)}Énergie` });
});
afterAll(() => api.diary.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  api.send('GET', path, { headers });

/** A problem of that status that names this key. */
async function expectBadKey(response: Response, key: string) {
  const text = await response.text();
  expect(response.status, text).toBe(400);
  const problem = problemDocumentSchema.parse(JSON.parse(text));
  expect(problem.errors.map((one) => one.path)).toContain(key);
}

describe('a list', () => {
  test('is a page of summaries, its rest and its length', async () => {
    const list = eventListSchema.strict().parse(await (await get('/api/v1/events')).json());
    expect(list).toMatchObject({ next: null, total: 1, total_is_exact: true });
    expect(list.data[0]).toMatchObject({
      id: visit.id,
      url: `https://diary.example/events/${visit.slug}`,
      title: 'Iraqi PM to Ankara',
      visitors: [
        { name: 'Mohammed Shia al-Sudani', office: 'Prime Minister of Iraq', party: 'IQ' },
      ],
      hosts: [{ name: null, office: null, party: 'TR' }],
      topics: ['energy', 'water'],
    });
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=501', 'limit'],
    ['limit=', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['sort=latest', 'sort'],
    ['sort=', 'sort'],
    ['sort=earliest;drop', 'sort'],
    ['cursor=', 'cursor'],
    ['cursor=garbage', 'cursor'],
    ['cursor=bnVsbA', 'cursor'],
    [`cursor=${encodeCursor('earliest', '0000-01-01')}`, 'cursor'],
    [`cursor=${encodeCursor('earliest', '2026-02-30')}`, 'cursor'],
    [`cursor=${encodeCursor('earliest', '2026-01-01T00:00:00Z')}`, 'cursor'],
    [`cursor=${encodeCursor('-earliest', '2026-01-01')}`, 'cursor'],
    [`sort=-updated&cursor=${encodeCursor('-updated', '2026-01-01')}`, 'cursor'],
    [`sort=-updated&cursor=${encodeCursor('-updated', '0000-01-01T00:00:00Z')}`, 'cursor'],
    ['q=', 'q'],
    ['q=%20%09', 'q'],
    ['from=', 'from'],
    ['from=2026-02-30', 'from'],
    ['from=today%2B90', 'from'],
    ['from=2026-03-01&to=2026-02-01', 'from'],
    ['from=2026-03-01&from=2026-03-02', 'from'],
    ['updated_since=2026-03-01', 'updated_since'],
    ['host=', 'host'],
    ['host=XX', 'host'],
    ['host=IQ,,TR', 'host'],
    ['host=-XX', 'host'],
    ['person=nobody', 'person'],
    ['place=nowhere', 'place'],
    ['trip=never', 'trip'],
    ['topic=astrology', 'topic'],
    ['kind=cruise', 'kind'],
    ['status=planned', 'status'],
    ['level=king', 'level'],
    ['evidence=some', 'evidence'],
    ['precision=hour', 'precision'],
    ['between=IQ', 'between'],
    ['between=IQ,IQ', 'between'],
    ['between=IQ,TR,RU', 'between'],
    ['between=IQ,-TR', 'between'],
    ['colour=red', 'colour'],
    ['month=2026-10', 'month'],
    ['cancelled=hide', 'cancelled'],
    ['Host=IQ', 'Host'],
  ])('with %s is 400 and names %s', async (query, key) => {
    await expectBadKey(await get(`/api/v1/events?${query}`), key);
  });

  test.each([
    'limit=1',
    'limit=500',
    'host=TR&visitor=iq',
    'host=TR,RU&party=-US',
    'host=TR&host=RU',
    'topic=environment',
    'q=sudani%20ankara',
    'q=ENERGIE',
    `q=${encodeURIComponent('Судани')}`,
    'from=today&to=today%2B5y',
    'from=today&to=today+5y',
    'to=2027-05-03',
    'from=2027-05-05',
    'between=TR,IQ',
    'place=ankara&person=mohammed-shia-al-sudani',
    'place=-ankara,ankara&limit=1',
    'precision=day',
    'updated_since=2020-01-01T00:00:00%2B03:00',
    'utm_source=x&fbclid=1&gclid=2&_rsc=3',
  ])('takes %s', async (query) => {
    const response = await get(`/api/v1/events?${query}`);
    const list = await response.json();
    expect(response.status, JSON.stringify(list)).toBe(200);
    expect(list.total).toBe(query.includes('-ankara') ? 0 : 1);
  });

  test('leads through its pages by its own cursors', async () => {
    const made = [visit.id];
    for (const edtf of ['2026-10', '2027-01-01', null]) made.push((await api.make({ edtf })).id);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const cursor: string = next && `&cursor=${next}`;
      const page: { data: TestEvent[]; next: string | null } = await (
        await get(`/api/v1/events?limit=1${cursor}`)
      ).json();
      seen.push(...page.data.map((one) => one.id));
      next = page.next;
    }
    expect(seen).toEqual([made[1], made[2], made[0], made[3]]);
    for (const id of made.slice(1)) await api.act(id, 'retract');
  });
});

function encodeCursor(sort: string, key: string): string {
  const json = { s: sort, k: key, i: '8d6d6a52-6c7e-4a4e-9a35-0f1a4dd8a4c1' };
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}

const READS = [
  '/api/v1/events',
  '/api/v1/facets',
  '/api/v1/timeline',
  '/feeds/events.ics',
  '/feeds/events.csv',
  '/feeds/events.ndjson',
  '/feeds/events.json',
  '/feeds/events.atom',
];

describe('one event', () => {
  test('answers by id and slug with everything known', async () => {
    const byId = await (await get(`/api/v1/events/${visit.id}`)).text();
    expect(await (await get(`/api/v1/events/${visit.slug}`)).text()).toBe(byId);
    const detail = eventDetailSchema.strict().parse(JSON.parse(byId));
    expect(detail).not.toHaveProperty('note');
    expect(detail).toMatchObject({
      uid: visit.id,
      agenda: [
        { slug: 'energy', stage: 'expected', note: '' },
        { slug: 'water', stage: 'expected', note: 'Tigris' },
      ],
      participations: [
        {
          side: 'visiting',
          role: 'head-of-delegation',
          person: { slug: 'mohammed-shia-al-sudani', name: 'Mohammed Shia al-Sudani' },
          office: { slug: 'prime-minister-of-iraq', title: 'Prime Minister of Iraq' },
          party: 'IQ',
        },
        { side: 'host', role: 'counterpart', person: null, office: null, party: 'TR' },
      ],
      date_changes: [],
      part_of: null,
      related: [],
    });
  });

  test('shows its note to editors alone', async () => {
    const { id } = await api.make({ note: 'between us' });
    const seenBy = async (role: 'analyst' | 'editor') =>
      (await api.send('GET', `/api/v1/events/${id}`, { role })).json();
    expect(await seenBy('analyst')).not.toHaveProperty('note');
    expect(await seenBy('editor')).toHaveProperty('note', 'between us');
    await api.act(id, 'retract');
  });

  test('is where its slug was when it has another now, and 410 once it left', async () => {
    const draft = await api.make({ edtf: '2028-01-01' }, 'draft');
    const renamed = await api.patch(draft.id, { title: 'Named anew' });
    expect(renamed.slug).toBe('named-anew-2028');
    expect((await get(`/api/v1/events/${draft.slug}`)).status).toBe(404);
    await api.act(draft.id, 'publish');
    const kept = await api.patch(draft.id, { title: 'Named again', edtf: '2029-01-01' });
    expect(kept.slug).toBe('named-anew-2028');
    await api.act(draft.id, 'retract');
    for (const key of [draft.id, kept.slug]) {
      const gone = await get(`/api/v1/events/${key}`);
      expect(gone.status).toBe(410);
      expect(await gone.text()).not.toContain('Named');
      const asOf = await get(`/api/v1/events/${key}?as_of=${new Date().toISOString()}`);
      expect(asOf.status).toBe(410);
    }
  });

  test.each(['', 'yesterday', '2026-01-01', '2026-01-01T00:00:00', '2026-02-30T00:00:00Z'])(
    'as of %j is 400',
    async (instant) => {
      await expectBadKey(await get(`/api/v1/events/${visit.id}?as_of=${instant}`), 'as_of');
    },
  );

  test('takes no key but as_of', async () => {
    await expectBadKey(await get(`/api/v1/events/${visit.id}?host=TR`), 'host');
    expect((await get(`/api/v1/events/${visit.id}?utm_source=x`)).status).toBe(200);
  });

  test('is told as it was published then', async () => {
    const tick = () => new Promise((resolve) => setTimeout(resolve, 5));
    const now = async () => {
      await tick();
      const instant = new Date().toISOString();
      await tick();
      return instant;
    };
    const { id } = await api.make({ summary: 'one', note: 'secret' }, 'draft');
    const drafted = await now();
    await api.act(id, 'publish');
    const first = await now();
    await api.patch(id, { summary: 'two', edtf: '2027-06-01' });
    const second = await now();
    await api.act(id, 'retract');
    const away = await now();
    await api.act(id, 'publish');
    const at = (instant: string) =>
      get(`/api/v1/events/${id}?as_of=${encodeURIComponent(instant)}`);
    expect((await at('2001-01-01T00:00:00Z')).status).toBe(404);
    expect((await at(drafted)).status).toBe(404);
    expect((await at(away)).status).toBe(404);
    const then = await (await at(first)).json();
    expect(then).toMatchObject({ summary: 'one', dates: { label: '3–5 May 2027' } });
    expect(then).not.toHaveProperty('note');
    expect(eventDetailSchema.safeParse(then).success).toBe(true);
    expect(await (await at(second)).json()).toMatchObject({
      summary: 'two',
      date_changes: [{ type: 'slip' }],
    });
    expect((await at('2999-01-01T00:00:00+01:00')).status).toBe(200);
    await api.act(id, 'retract');
  });
});

describe('what a read says of itself', () => {
  const ALL = [...READS, '/api/v1/openapi.json', '/api/v1/suggest?q=ankara'];

  test.each([...ALL, 'event'])('%s is revalidated by its tag', async (address) => {
    const path = address === 'event' ? `/api/v1/events/${visit.id}` : address;
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w.-]+"$/);
    expect((await get(path)).headers.get('etag')).toBe(etag);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(path, { 'If-None-Match': tag });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test.each([...ALL, 'event'])('%s answers HEAD as GET without the body', async (address) => {
    const path = address === 'event' ? `/api/v1/events/${visit.id}` : address;
    const read = await get(path);
    const head = await api.send('HEAD', path);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(read.headers));
  });

  test('a coding asked for has a tag of its own and the same content', async () => {
    const path = `/api/v1/events/${visit.id}`;
    const plain = await get(path);
    const zipped = await get(path, { 'Accept-Encoding': 'br, gzip;q=0.5' });
    expect(zipped.headers.get('x-body-coding')).toBe('gzip');
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    for (const one of [plain, zipped]) expect(one.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await zipped.arrayBuffer());
    expect(zipped.headers.get('x-body-length')).toBe(String(bytes.length));
    expect(gunzipSync(bytes).toString('utf8')).toBe(await plain.text());
    const refused = await get(path, { 'Accept-Encoding': 'gzip;q=0, identity' });
    expect(refused.headers.get('x-body-coding')).toBeNull();
  });

  test.each([...ALL, '/api/health', '/api/v1/nothing', '/api/v1/events?x=1'])(
    '%s may be read from any origin and sets no cookie',
    async (path) => {
      const response = await get(path, { Origin: 'https://elsewhere.example' });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );
});

/** What a stranger may put where a value belongs. */
const HOSTILE = [
  "'",
  '"',
  "' or 1=1--",
  "'; select pg_sleep(5)--",
  '%',
  '_',
  '\\',
  '%00',
  '%0d%0aSet-Cookie:x=1',
  '%ff',
  '%ed%a0%80',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '#{7*7}',
  '{{7*7}}',
  '-',
  '--',
  ',',
  ',,,',
  '٣',
  '🙂',
  '\u202e',
  '1e999',
  '99999999999999999999',
  'today+999999999y',
  'a'.repeat(5000),
  '9999-12-31',
  'null',
].map((value) => (/%(?:00|0d|ff|ed)/.test(value) ? value : encodeURIComponent(value)));

describe('a hostile value', () => {
  const KEYS = [...FILTER_KEYS, 'limit', 'cursor', 'sort', 'editorial', 'x'];
  const surfaces: [string, readonly string[]][] = [
    ['/api/v1/events', KEYS],
    ['/api/v1/facets', FILTER_KEYS],
    ['/api/v1/timeline', [...FILTER_KEYS, 'lanes', 'z', 'at', 'bench']],
    ['/api/v1/suggest', ['q', 'type']],
    ['/feeds/events.csv', [...FILTER_KEYS, 'excel']],
    ['/feeds/events.ndjson', [...FILTER_KEYS]],
    ['/feeds/events.json', [...FILTER_KEYS]],
    ['/feeds/events.atom', [...FILTER_KEYS]],
    ['/feeds/events.ics', [...FILTER_KEYS, 'cancelled', 'undated', 'alarm', 'sessions', 'profile']],
    ['event', ['as_of']],
    ['calendar', ['alarm', 'sessions']],
  ];
  test.each(surfaces)('is no fault of %s, in whichever key', async (surface, keys) => {
    const path = surface.startsWith('/')
      ? surface
      : { event: `/api/v1/events/${visit.id}`, calendar: `/events/${visit.slug}/event.ics` }[
          surface
        ];
    for (const key of keys) {
      for (const value of HOSTILE) {
        const started = performance.now();
        const response = await get(`${path}?${key}=${value}`);
        const text = await response.text();
        const told = `${key}=${value.slice(0, 40)}: ${response.status} ${text.slice(0, 200)}`;
        expect(response.status, told).toBeLessThan(500);
        expect(performance.now() - started, told).toBeLessThan(2000);
        if (response.status < 400) continue;
        expect(response.headers.get('content-type'), told).toMatch(/^application\/problem\+json/);
        expect(text, told).not.toMatch(/select "|postgres|node_modules|\.ts:/i);
        expect(problemDocumentSchema.safeParse(JSON.parse(text)).success, told).toBe(true);
      }
    }
  });

  test('is no fault of an address', async () => {
    for (const value of HOSTILE) {
      const part = value.replaceAll('%2F', '').replaceAll('%2f', '');
      if (/%(?:ff|ed)/.test(part)) continue;
      for (const [method, path] of [
        ['GET', `/api/v1/events/${part}`],
        ['PATCH', `/api/v1/events/${part}`],
        ['POST', `/api/v1/events/${part}/actions/${part}`],
        ['GET', `/events/${part}/event.ics`],
      ] as [HttpMethod, string][]) {
        const response = await api.send(method, path, { role: 'publisher' });
        expect(response.status, `${method} ${path.slice(0, 80)}`).toBe(404);
      }
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { event } from '@/db/schema';
import { visitDocument } from '@/lib/server/testing/test-ctx';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  api.send('POST', '/api/v1/events', { role: 'editor', body, headers });
const patch = (id: string, body: unknown, headers: Record<string, string> = { 'If-Match': '*' }) =>
  api.send('PATCH', `/api/v1/events/${id}`, { role: 'editor', body, headers });

/** A problem document (RFC 9457) of that status, which names these paths and nothing internal. */
async function expectProblem(response: Response, status: number, paths?: string[]) {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(text).not.toMatch(/select |insert |postgres|node_modules|\.ts:|\bat \w+ \(/i);
  const problem = JSON.parse(text);
  expect(problem).toMatchObject({
    type: 'about:blank',
    title: expect.any(String),
    status,
    detail: expect.stringMatching(/\.$|^\w+: |^editorial/),
    errors: expect.any(Array),
  });
  if (paths) expect(problem.errors.map((one: { path: string }) => one.path)).toEqual(paths);
  return problem;
}

describe('postponing by an edit', () => {
  test('leaves the day, keeps its slot for calendars and tells of it', async () => {
    const timed = { edtf: '2027-05-03', start_time: '10:00', end_time: '11:00', kind: 'call' };
    const { id } = await (await post(visitDocument(timed))).json();
    const response = await patch(id, { status: 'postponed' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'postponed',
      dates: { edtf: null, earliest: null, precision: 'unknown' },
      start_time: null,
      date_changes: [{ type: 'postponed', from: { edtf: '2027-05-03' }, to: null }],
    });
  });

  test('is where an event that is entered as postponed begins', async () => {
    const response = await post(visitDocument({ status: 'postponed' }));
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ status: 'postponed', dates: { edtf: null } });
  });
});

describe('creating', () => {
  test('answers 201 with the draft, its address and its tag', async () => {
    const response = await post(visitDocument());
    const made = await response.json();
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`https://diary.example/api/v1/events/${made.id}`);
    expect(response.headers.get('etag')).toMatch(/^"v1\.[\w.-]+"$/);
    expect(made).toMatchObject({ editorial: 'draft', version: 1, sequence: 0 });
  });

  test('its tag is the one that a read gives and a write takes', async () => {
    const made = await post(visitDocument());
    const { id } = await made.json();
    const read = await api.send('GET', `/api/v1/events/${id}`, { role: 'editor' });
    expect(read.headers.get('etag')).toBe(made.headers.get('etag'));
    const etag = made.headers.get('etag') ?? '';
    expect((await patch(id, { summary: 'x' }, { 'If-Match': etag })).status).toBe(200);
  });

  test('a conditional header meant for reading does not hide what was made', async () => {
    const response = await post(visitDocument(), { 'If-None-Match': '*' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ editorial: 'draft' });
  });

  test.each([
    ['a status that is given', { status: 'confirmed' }, { status: 'confirmed', evidence: 'none' }],
    ['no status', {}, { status: 'reported' }],
    [
      'an unknown date',
      { edtf: null, precision: 'unknown' },
      { dates: { edtf: null, earliest: null, latest: null, precision: 'unknown' } },
    ],
    ['line breaks in a title', { title: 'Talks\r\nin\nAnkara' }, { title: 'Talks in Ankara' }],
    ['line breaks in a summary', { summary: 'one\r\ntwo\rthree' }, { summary: 'one\ntwo\nthree' }],
    [
      'text of any script',
      { title: 'زيارة 🇮🇶 𝒜 ½ \u202etest', summary: 'a\u2028b' },
      { title: 'زيارة 🇮🇶 𝒜 ½ \u202etest', summary: 'a\u2028b' },
    ],
    ['an internal note', { note: 'between us' }, { note: 'between us' }],
    [
      'a place of no slug',
      { places: [{ city: 'Zürich', country: 'CH' }] },
      { place: { name: 'Zurich', country: 'CH', tz: 'Europe/Zurich' } },
    ],
  ])('keeps %s', async (_, extra, expected) => {
    const response = await post(visitDocument(extra));
    const made = await response.json();
    expect(response.status, JSON.stringify(made)).toBe(201);
    expect(made).toMatchObject(expected);
  });
});

describe('a document that cannot be taken', () => {
  const REFUSED: [string, Record<string, unknown>, string[]][] = [
    ['no kind', { kind: undefined }, ['kind']],
    ['a kind of no list', { kind: 'cruise' }, ['kind']],
    ['a day that is not there', { edtf: '2026-02-30' }, ['edtf']],
    ['29 February of a common year', { edtf: '2027-02-29' }, ['edtf']],
    ['an end before its start', { edtf: '2026-03-02/2026-03-01' }, ['edtf']],
    ['an hour', { edtf: '2026-03-02T24:00' }, ['edtf']],
    ['a year of five digits', { edtf: '10000-01-01' }, ['edtf']],
    ['a year before the first', { edtf: '-0001-01-01' }, ['edtf']],
    ['the year nought', { edtf: '0000-06-01' }, ['edtf']],
    ['week 53 of a year without', { edtf: '2027-W53' }, ['edtf']],
    ['a precision the date contradicts', { edtf: '2026-10', precision: 'day' }, ['edtf']],
    ['a precision without a date', { edtf: null, precision: 'month' }, ['edtf']],
    ['an unknown field', { sumary: 'x' }, ['sumary']],
    [
      'fields that are not the editor’s',
      { version: 9, editorial: 'published' },
      ['version', 'editorial'],
    ],
    ['a topic of no taxonomy', { topics: ['astrology'] }, ['topics[0]']],
    ['a topic twice', { topics: ['energy', 'water', { slug: 'energy' }] }, ['topics[2]']],
    ['an unknown place', { places: ['atlantis-city'] }, ['places[0]']],
    [
      'a city in no gazetteer',
      { places: [{ city: 'Xyzzyville', country: 'TR' }] },
      ['places[0].city'],
    ],
    [
      'a city of no country',
      { places: [{ city: 'Ankara', country: 'ZZ' }] },
      ['places[0].country'],
    ],
    [
      'an unknown party',
      { participations: [{ side: 'host', party: 'ZZ' }] },
      ['participations[0].party'],
    ],
    [
      'an unknown person',
      { participations: [{ side: 'host', person: 'no-body' }] },
      ['participations[0].person', 'participations[0].party'],
    ],
    ['a participation of nobody', { participations: [{ side: 'host' }] }, ['participations[0]']],
    ['an unknown trip', { trip: 'no-such-trip' }, ['trip']],
    ['an unknown larger event', { part_of: 'no-such-event' }, ['part_of']],
    ['a larger event that is no address', { part_of: 'a\u0000b' }, ['part_of']],
    ['a NUL in a title', { title: 'a\u0000b' }, ['title']],
    ['a lone surrogate in a summary', { summary: 'a\ud800b' }, ['summary']],
    ['a lone surrogate in a note', { note: '\udfff' }, ['note']],
    [
      'a lone surrogate in an address',
      { sources: [{ title: 'x', url: 'https://example.org/\ud800' }] },
      ['sources[0].url'],
    ],
    [
      'a script for an address',
      { sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      ['sources[0].url'],
    ],
    ['a title of 300,000 characters', { title: 'x'.repeat(300_000) }, ['title']],
    ['a title of nothing', { title: ' \n ' }, ['title']],
    ['hours on more than one day', { start_time: '10:00' }, ['start_time']],
    ['an hour that is none', { edtf: '2027-05-03', start_time: '24:00' }, ['start_time']],
    ['an end without a start', { edtf: '2027-05-03', end_time: '10:00' }, ['end_time']],
    [
      'an end before the start of a session',
      { sessions: [{ title: 'x', day: '2027-05-03', start: '10:00', end: '09:00' }] },
      ['sessions[0].end'],
    ],
  ];
  test.each(REFUSED)('with %s is 422 and names the field', async (_, extra, paths) => {
    const before = await api.diary.db.$count(event);
    await expectProblem(await post(visitDocument(extra)), 422, paths);
    expect(await api.diary.db.$count(event)).toBe(before);
  });

  test.each([null, [], 'text', 7, true])('such as %j is 422', async (body) => {
    await expectProblem(await post(JSON.stringify(body)), 422);
    const { id } = await api.make({}, 'draft');
    await expectProblem(await patch(id, JSON.stringify(body)), 422);
  });

  test('that is no JSON is 400', async () => {
    await expectProblem(await post('{"kind":'), 400);
    await expectProblem(await post(''), 400);
    await expectProblem(await post(new Uint8Array([0x22, 0xff, 0x22])), 400);
  });

  test('of 2 MB is 413, whether its length is told or not', async () => {
    const body = JSON.stringify(visitDocument({ summary: 'x'.repeat(2_000_000) }));
    await expectProblem(await post(body, { 'Content-Length': String(body.length) }), 413);
    await expectProblem(await post(body), 413);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', ''])(
    'sent as %j is 415',
    async (type) => {
      await expectProblem(await post('{}', { 'Content-Type': type }), 415);
      const { id } = await api.make({}, 'draft');
      await expectProblem(await patch(id, '{}', { 'Content-Type': type, 'If-Match': '*' }), 415);
    },
  );

  test('of great depth is 400, not a fault', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    await expectProblem(await post(deep), 400);
    const { id } = await api.make({}, 'draft');
    await expectProblem(await patch(id, deep), 400);
  });
});

describe('a key for a retried request', () => {
  test('makes one event of ten at once, with one answer', async () => {
    const before = await api.diary.db.$count(event);
    const headers = { 'Idempotency-Key': 'ten-at-once' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(visitDocument({ title: 'Retried' }), headers)),
    );
    expect(answers.map((one) => one.status)).toEqual(Array(10).fill(201));
    const texts = await Promise.all(answers.map((one) => one.text()));
    expect(new Set(texts).size).toBe(1);
    expect(new Set(answers.map((one) => one.headers.get('etag'))).size).toBe(1);
    expect(await api.diary.db.$count(event)).toBe(before + 1);
  });

  test('is 422 with another document, and another’s with another caller', async () => {
    const headers = { 'Idempotency-Key': 'one-document' };
    const first = await (await post(visitDocument(), headers)).json();
    await expectProblem(await post(visitDocument({ kind: 'visit' }), headers), 422, [
      'Idempotency-Key',
    ]);
    const other = await api.send('POST', '/api/v1/events', {
      role: 'admin',
      body: visitDocument(),
      headers,
    });
    expect(other.status).toBe(201);
    expect((await other.json()).id).not.toBe(first.id);
  });

  test('of a refused document may be used again', async () => {
    const headers = { 'Idempotency-Key': 'second-try' };
    expect((await post(visitDocument({ places: ['nowhere'] }), headers)).status).toBe(422);
    expect((await post(visitDocument(), headers)).status).toBe(201);
  });

  test.each(['', 'with space', 'x'.repeat(201)])('cannot be %j', async (key) => {
    await expectProblem(await post(visitDocument(), { 'Idempotency-Key': key }), 400, [
      'Idempotency-Key',
    ]);
  });
});

describe('changing', () => {
  test.each(['application/json', 'application/merge-patch+json; charset=utf-8'])(
    'takes a merge patch as %s',
    async (type) => {
      const { id } = await api.make({}, 'draft');
      const changed = await patch(
        id,
        { summary: 'new', note: null, topics: ['trade'] },
        { 'Content-Type': type, 'If-Match': '*' },
      );
      expect(changed.status).toBe(200);
      expect(await changed.json()).toMatchObject({
        summary: 'new',
        topics: ['trade'],
        version: 2,
        title: 'Iraqi PM to Ankara',
      });
    },
  );

  test('needs the version it is based on', async () => {
    const { id } = await api.make();
    await expectProblem(await patch(id, {}, {}), 428);
    for (const tag of ['"v9.x"', '"other"', 'v1', '', '"v1.x" junk']) {
      await expectProblem(await patch(id, {}, { 'If-Match': tag }), 412);
    }
  });

  test('compares versions, whatever the coding the reader got and whoever passed the tag on', async () => {
    const { id } = await api.make({ summary: 'x'.repeat(3000) });
    const tagOf = async (coding: string) => {
      const headers = { 'Accept-Encoding': coding };
      const read = await api.send('GET', `/api/v1/events/${id}`, { headers });
      return read.headers.get('etag') ?? '';
    };
    expect(await tagOf('gzip')).not.toBe(await tagOf('identity'));
    for (const coding of ['gzip', 'identity']) {
      for (const sent of [
        (tag: string) => tag,
        (tag: string) => `W/${tag}`,
        (tag: string) => `"of another", ${tag}`,
      ]) {
        const tag = sent(await tagOf(coding));
        expect((await patch(id, { note: tag }, { 'If-Match': tag })).status).toBe(200);
        expect((await patch(id, { note: 'late' }, { 'If-Match': tag })).status).toBe(412);
      }
    }
  });

  test('of two editors at once is lost by neither', async () => {
    const { id } = await api.make();
    const read = await api.send('GET', `/api/v1/events/${id}`, { role: 'editor' });
    const match = { 'If-Match': read.headers.get('etag') ?? '' };
    const both = await Promise.all([
      patch(id, { summary: 'one' }, match),
      patch(id, { summary: 'other' }, match),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual([200, 412]);
    const lost = both.find((one) => one.status === 412);
    const problem = await expectProblem(lost as Response, 412);
    expect(problem.current_version).toBe(3);
    const won = await both.find((one) => one.status === 200)?.json();
    const stored = await (await api.send('GET', `/api/v1/events/${id}`)).json();
    expect(stored.summary).toBe(won.summary);
  });

  test('a date lets go of its old precision and hours, and enters the ledger', async () => {
    const { id } = await api.make({
      kind: 'call',
      edtf: '2027-05-03',
      start_time: '10:00',
      end_time: '11:00',
    });
    const day = await api.patch(id, { edtf: '2027-05-04' });
    expect(day).toMatchObject({ start_time: '10:00', sequence: 1 });
    const month = await api.patch(id, { edtf: '2027-06' });
    expect(month).toMatchObject({
      start_time: null,
      end_time: null,
      sequence: 2,
      dates: { precision: 'month' },
      date_changes: [{ type: 'slip' }, { type: 'slip' }],
    });
    const unknown = await api.patch(id, { edtf: null });
    expect(unknown).toMatchObject({ dates: { precision: 'unknown', edtf: null }, sequence: 3 });
  });

  test('nothing but an internal note tells the public nothing', async () => {
    const { id } = await api.make();
    await api.act(id, 'reschedule', { edtf: '2027-05-06', source: 'https://example.org/moved' });
    const before = await (await api.send('GET', `/api/v1/events/${id}`)).json();
    const noted = await api.patch(id, { note: 'ask the embassy' });
    expect(noted).toMatchObject({ sequence: before.sequence, updated_at: before.updated_at });
    const after = await (await api.send('GET', `/api/v1/events/${id}`)).json();
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  });

  test('a patch may not name what it cannot change', async () => {
    const { id } = await api.make();
    for (const [field, value] of [
      ['id', 'x'],
      ['version', 9],
      ['sequence', 9],
      ['editorial', 'draft'],
      ['uid', 'x'],
      ['slug', 'x'],
    ]) {
      await expectProblem(await patch(id, { [String(field)]: value }), 422, [String(field)]);
    }
    await expectProblem(await patch(id, '{"__proto__":{"title":"x"}}'), 422, ['__proto__']);
    await expectProblem(await patch(id, '{"constructor":{"title":"x"}}'), 422, ['constructor']);
  });

  test('no event is part of itself, nor of its own parts', async () => {
    const summit = await api.make({ kind: 'summit', title: 'A summit' });
    const visit = await api.make({ part_of: summit.slug });
    expect(visit).toMatchObject({ part_of: { id: summit.id, title: 'A summit' } });
    await expectProblem(await patch(summit.id, { part_of: summit.id }), 422, ['part_of']);
    await expectProblem(await patch(summit.id, { part_of: visit.id }), 422, ['part_of']);
  });

  test('a status that an ended event cannot take is a conflict', async () => {
    const { id } = await api.make();
    await api.act(id, 'cancel');
    await expectProblem(await patch(id, { status: 'confirmed' }), 409, ['status']);
  });

  test('an event nobody has is 404, a deleted one 410, and its slugs the same', async () => {
    const { id, slug } = await api.make({}, 'draft');
    const gone = await api.send('DELETE', `/api/v1/events/${slug}`, {
      role: 'editor',
      headers: { 'If-Match': '*' },
    });
    expect(gone.status).toBe(204);
    expect(await gone.text()).toBe('');
    await expectProblem(await patch(id, {}), 410);
    await expectProblem(await patch(slug, {}), 410);
    await expectProblem(await patch('no-such-event', {}), 404);
    await expectProblem(await patch('00000000-0000-4000-8000-000000000000', {}), 404);
    await expectProblem(await patch('%00', {}), 404);
  });
});

describe('deleting', () => {
  const remove = (id: string, headers: Record<string, string> = { 'If-Match': '*' }) =>
    api.send('DELETE', `/api/v1/events/${id}`, { role: 'editor', headers });

  test('needs the version, and an event that is not in public', async () => {
    const { id } = await api.make();
    await expectProblem(await remove(id, {}), 428);
    await expectProblem(await remove(id, { 'If-Match': '"v1.x"' }), 412);
    await expectProblem(await remove(id), 409);
    await api.act(id, 'retract');
    expect((await remove(id)).status).toBe(204);
    await expectProblem(await remove(id), 410);
  });
});

describe('actions', () => {
  const act = (id: string, action: string, body?: unknown, headers?: Record<string, string>) =>
    api.send('POST', `/api/v1/events/${id}/actions/${action}`, {
      role: 'publisher',
      ...(body === undefined ? {} : { body }),
      ...(headers ? { headers } : {}),
    });

  test('take no body, an empty one, or a document', async () => {
    const { id } = await api.make({}, 'draft');
    expect((await act(id, 'publish')).status).toBe(200);
    expect((await act(id, 'announce', '')).status).toBe(200);
    expect((await act(id, 'announce', {})).status).toBe(200);
    await expectProblem(await act(id, 'announce', '{'), 400);
    await expectProblem(await act(id, 'announce', '{}', { 'Content-Type': 'text/plain' }), 415);
    await expectProblem(await act(id, 'announce', { surprise: 1 }), 422, ['surprise']);
  });

  test('need no If-Match but hold to one that is sent', async () => {
    const { id } = await api.make({}, 'draft');
    await expectProblem(await act(id, 'publish', {}, { 'If-Match': '"v7.x"' }), 412);
    expect((await act(id, 'publish', {}, { 'If-Match': '"v1.x"' })).status).toBe(200);
  });

  test.each([
    ['confirm', {}, 'side'],
    ['confirm', { side: 'third' }, 'side'],
    ['reschedule', {}, 'edtf'],
    ['reschedule', { edtf: null }, 'edtf'],
    ['reschedule', { edtf: '2026-02-30' }, 'edtf'],
    ['cancel', { reason: 'a\u0000b' }, 'reason'],
    ['cancel', { reason: '\ud800' }, 'reason'],
    ['cancel', { source: 'no address' }, 'source'],
    ['cancel', { source: 'javascript:alert(1)' }, 'source'],
    ['cancel', { source: 'https://example.org/\udc00' }, 'source'],
  ])('%s with %j is 422 and names %s', async (action, body, path) => {
    const { id } = await api.make();
    await expectProblem(await act(id, action, body), 422, [path]);
  });

  test('by slug, and 404 for an event nobody has', async () => {
    const { slug } = await api.make();
    expect((await act(slug, 'cancel')).status).toBe(200);
    await expectProblem(await act('no-such-event', 'cancel'), 404);
    await expectProblem(await act(slug, 'toString'), 404);
    await expectProblem(await act(slug, '__proto__'), 404);
  });

  test('a source that is named is there afterwards, once', async () => {
    const { id } = await api.make({ sources: [] });
    const url = 'https://example.org/said';
    const outlet = { url, title: 'It is off', outlet: 'Example Wire', published: '2026-11-20' };
    const cancelled = await api.act(id, 'cancel', { source: outlet, reason: 'Illness' });
    expect(cancelled.sources).toMatchObject([{ url, title: 'It is off', published: '2026-11-20' }]);
    const again = await api.act(id, 'reopen', { source: url });
    expect(again.sources).toHaveLength(1);
  });

  test('a conflict says what the event is', async () => {
    const { id } = await api.make();
    await api.act(id, 'complete');
    for (const [action, body] of [
      ['reschedule', { edtf: '2027-05-09' }],
      ['confirm', { side: 'host' }],
      ['postpone', {}],
      ['complete', {}],
    ] as const) {
      const problem = await expectProblem(await act(id, action, body), 409);
      expect(problem.detail).toMatch(/completed/);
    }
    await expectProblem(await act(id, 'publish'), 409);
  });
});

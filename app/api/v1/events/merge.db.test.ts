import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi, type TestEvent } from '@/app/testing';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { textOf, veventsOf } from '@/lib/domain/ical/golden/parse-calendar';
import { rebuildProjection } from '@/lib/server/projection/rebuild';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const get = (path: string) => api.send('GET', path);
const give = (id: string, action: string, body: object = {}) =>
  api.send('POST', `/api/v1/events/${id}/actions/${action}`, { role: 'publisher', body });

/** Everything public of an event, without what every command moves. */
async function contentOf(id: string) {
  const document = eventDetailSchema.parse(await (await get(`/api/v1/events/${id}`)).json());
  const { version, sequence, updated_at, ...content } = document;
  return content;
}

/** What a calendar says of each of its entries. */
const entriesOf = (calendar: string) =>
  veventsOf(calendar).map((one) => ({
    uid: textOf(one, 'uid'),
    summary: textOf(one, 'summary'),
    status: textOf(one, 'status'),
    sequence: textOf(one, 'sequence'),
  }));

async function changesOf(ids: string[]) {
  const rows = await api.diary.db.query.change.findMany({
    orderBy: (row, { asc }) => asc(row.seq),
  });
  return rows.filter((row) => ids.includes(row.eventId)).map((row) => [row.eventId, row.type]);
}

interface Pair {
  duplicate: TestEvent;
  survivor: TestEvent;
}

let year = 2030;
/** Two reports of one visit, each by its own source. */
async function makePair(): Promise<Pair> {
  year += 1;
  const edtf = `${year}-05-03`;
  const survivor = await api.make({ edtf, sources: [{ title: 'One', outlet: 'TASS' }] });
  const duplicate = await api.make({
    edtf: `${year}-05-04`,
    summary: 'only in the duplicate',
    sources: [{ title: 'Other', outlet: 'INA' }],
  });
  return { duplicate, survivor };
}

describe('merging', () => {
  test('leads the readers of the duplicate to the event that stands for both', async () => {
    const { duplicate, survivor } = await makePair();
    const merged = await api.act(duplicate.id, 'merge', { into: survivor.slug, reason: 'twice' });
    expect(merged).toMatchObject({ id: survivor.id, version: survivor.version + 1 });
    expect(merged.sources).toMatchObject([{ title: 'One' }, { title: 'Other' }]);
    // What each of the two sources says of all five fields.
    expect(merged.claims).toHaveLength(10);
    expect(merged.sequence).toBe(survivor.sequence);
    for (const key of [duplicate.id, duplicate.slug]) {
      for (const role of ['editor', undefined] as const) {
        const response = await api.send(
          'GET',
          `/api/v1/events/${key}?as_of=2026-01-01T00:00:00Z`,
          role ? { role } : {},
        );
        expect(response.status).toBe(308);
        expect(response.headers.get('location')).toBe(
          `https://diary.example/api/v1/events/${survivor.slug}?as_of=2026-01-01T00:00:00Z`,
        );
        expect(await response.text()).toBe('');
      }
    }
    const list = await (await get(`/api/v1/events?from=${year}-01-01&to=${year}-12-31`)).json();
    expect(list.data.map((one: TestEvent) => one.id)).toEqual([survivor.id]);
    expect((await (await get('/api/v1/events?q=duplicate')).json()).total).toBe(0);
    expect(await changesOf([duplicate.id, survivor.id])).toEqual([
      [survivor.id, 'published'],
      [duplicate.id, 'published'],
      [survivor.id, 'changed'],
      [duplicate.id, 'merged'],
    ]);
  });

  test('tells calendars that the duplicate is gone, by its UID and days alone', async () => {
    const { duplicate, survivor } = await makePair();
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    const body = await (await get('/feeds/events.ics?host=TR&topic=water')).text();
    const entry = entriesOf(body).find((one) => one.uid === duplicate.id);
    expect(entry).toMatchObject({ summary: '[Merged]', status: 'CANCELLED', sequence: '1' });
    expect(body).not.toContain('only in the duplicate');
    expect(body).not.toContain(duplicate.slug);
    const other = await (await get('/feeds/events.ics?topic=energy&host=TR&cancelled=hide')).text();
    expect(other).not.toContain(duplicate.id);
    const single = entriesOf(await (await get(`/events/${duplicate.slug}/event.ics`)).text());
    expect(single.map(({ uid, status }) => [uid, status])).toEqual([
      [survivor.id, 'TENTATIVE'],
      [duplicate.id, 'CANCELLED'],
    ]);
  });

  test('leaves a merged event as it is: nothing else can be done to it', async () => {
    const { duplicate, survivor } = await makePair();
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    const headers = { 'If-Match': '*' };
    const address = `/api/v1/events/${duplicate.id}`;
    const body = { summary: 'x' };
    expect((await api.send('PATCH', address, { role: 'editor', body, headers })).status).toBe(409);
    expect((await api.send('DELETE', address, { role: 'editor', headers })).status).toBe(409);
    for (const action of ['publish', 'retract', 'cancel', 'merge']) {
      const into = action === 'merge' ? { into: survivor.id } : {};
      expect((await give(duplicate.id, action, into)).status, action).toBe(409);
    }
    await api.act(survivor.id, 'retract');
    const deletion = await api.send('DELETE', `/api/v1/events/${survivor.id}`, {
      role: 'editor',
      headers,
    });
    expect(deletion.status).toBe(409);
    expect((await get(address)).status).toBe(308);
  });

  test('what was part of the duplicate is part of the event that stands for both', async () => {
    const { duplicate, survivor } = await makePair();
    const part = await api.make({ edtf: `${year}-05-04`, part_of: duplicate.id });
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    const read = async () => (await (await get(`/api/v1/events/${part.id}`)).json()).part_of;
    expect(await read()).toMatchObject({ id: survivor.id });
    const { related } = await (await get(`/api/v1/events/${survivor.id}`)).json();
    expect(related.map((one: TestEvent) => one.id)).toContain(part.id);
    await api.act(duplicate.id, 'unmerge');
    expect(await read()).toMatchObject({ id: duplicate.id });
  });

  test('refuses what makes no sense, and changes nothing', async () => {
    const { duplicate, survivor } = await makePair();
    const draft = await api.make({}, 'draft');
    const part = await api.make({ part_of: duplicate.id });
    const refusals: [string, object, number][] = [
      [duplicate.id, {}, 422],
      [duplicate.id, { into: '' }, 422],
      [duplicate.id, { into: 7 }, 422],
      [duplicate.id, { into: duplicate.slug }, 422],
      [duplicate.id, { into: 'no-such-event' }, 422],
      [duplicate.id, { into: draft.id }, 409],
      [duplicate.id, { into: part.id }, 409],
      [draft.id, { into: survivor.id }, 409],
    ];
    for (const [id, body, status] of refusals) {
      const response = await give(id, 'merge', body);
      const text = await response.text();
      expect(response.status, JSON.stringify(body) + text).toBe(status);
      if (status === 422) expect(JSON.parse(text).errors[0].path).toBe('into');
    }
    expect(await contentOf(duplicate.id)).toMatchObject({ editorial: 'published' });
    const third = await api.make({ edtf: `${year}-05-05` });
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    expect((await give(third.id, 'merge', { into: duplicate.id })).status).toBe(409);
    expect((await give(survivor.id, 'merge', { into: third.id })).status).toBe(409);
    expect((await give(survivor.id, 'unmerge')).status).toBe(409);
  });

  test('two at once: one wins, the other is told', async () => {
    const { duplicate, survivor } = await makePair();
    const answers = await Promise.all([
      give(duplicate.id, 'merge', { into: survivor.id }),
      give(survivor.id, 'merge', { into: duplicate.id }),
    ]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
  });
});

describe('unmerging', () => {
  test('gives both back: address, UID, content', async () => {
    const { duplicate, survivor } = await makePair();
    const before = [await contentOf(duplicate.id), await contentOf(survivor.id)];
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    const back = await api.act(duplicate.slug, 'unmerge', { reason: 'two visits after all' });
    expect(back).toMatchObject({ id: duplicate.id, slug: duplicate.slug, sequence: 2 });
    expect([await contentOf(duplicate.id), await contentOf(survivor.id)]).toEqual(before);
    const entries = entriesOf(await (await get(`/feeds/events.ics?from=${year}-01-01`)).text());
    expect(entries.map((one) => one.uid)).toEqual(
      expect.arrayContaining([duplicate.id, survivor.id]),
    );
    expect(entries.filter((one) => one.status === 'CANCELLED')).toEqual([]);
    expect((await changesOf([duplicate.id])).at(-1)).toEqual([duplicate.id, 'published']);
    // It can be done again.
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    await api.act(duplicate.id, 'unmerge');
    expect(await contentOf(survivor.id)).toEqual(before[1]);
  });

  test('a rebuilt projection is the one that merging wrote', async () => {
    const { db } = api.diary;
    const read = async () => ({
      index: await db.query.eventIndex.findMany({ orderBy: (row, { asc }) => asc(row.eventId) }),
      cards: await db.query.eventCard.findMany({ orderBy: (row, { asc }) => asc(row.eventId) }),
      tombstones: await db.query.tombstone.findMany({
        orderBy: (row, { asc }) => asc(row.eventId),
      }),
    });
    const written = await read();
    expect(written.tombstones.filter((row) => row.merged).length).toBeGreaterThan(2);
    await rebuildProjection(db, { baseUrl: 'https://diary.example', zone: 'UTC' });
    expect(await read()).toEqual(written);
  });
});

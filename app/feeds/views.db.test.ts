import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTestApi, type Sent, type TestApi } from '@/app/testing';
import { feedAddress } from '@/db/schema';
import {
  type SavedView,
  savedViewListSchema,
  savedViewSchema,
} from '@/lib/domain/views/saved-view';
import { createApiKey } from '@/lib/server/auth/api-keys';

let api: TestApi;
let key: string;
beforeAll(async () => {
  api = await openTestApi();
  key = await newKey();
});
afterAll(() => api.diary.close());

/** Somebody of their own. */
async function newKey() {
  const options = { name: 'one more', role: 'analyst' as const, createdBy: null, now: new Date() };
  return (await createApiKey(api.diary.db, options)).key;
}

let saved = 0;
async function save(fields: object = {}, as = key): Promise<SavedView> {
  saved += 1;
  const body = { name: `View ${saved}`, filter: 'host=TR', ...fields };
  const response = await api.send('POST', '/api/v1/views', { key: as, body });
  expect([200, 201]).toContain(response.status);
  return savedViewSchema.strict().parse(await response.json());
}

async function list(as = key) {
  const response = await api.send('GET', '/api/v1/views', { key: as });
  return savedViewListSchema.strict().parse(await response.json()).data;
}

const change = async (id: string, body: object) =>
  api.send('PATCH', `/api/v1/views/${id}`, { key, body });
const read = async (url: string | undefined, sent: Sent = {}) =>
  api.send('GET', new URL(url ?? '').pathname, sent);

describe('a view', () => {
  test('is saved with its filter in canonical form, and is the same when saved again', async () => {
    const first = await save({ name: 'Mine', filter: '?topic=water,energy&host=TR&utm_source=x' });
    expect(first).toMatchObject({
      filter: 'host=TR&topic=energy,water',
      url: 'https://diary.example/events?host=TR&topic=energy,water',
    });
    const again = await save({ name: 'Mine', filter: 'host=TR&topic=energy,water' });
    expect(again.id).toBe(first.id);
    const body = { name: 'Mine', filter: 'host=RU' };
    const other = await api.send('POST', '/api/v1/views', { key, body });
    expect(other.status).toBe(409);
    expect((await other.json()).errors[0].path).toBe('name');
  });

  test.each([
    [{ filter: 'host=ZZ' }, 'filter.host'],
    [{ filter: 'colour=blue' }, 'filter.colour'],
    [{ filter: 'from=2027-01-01&to=2026-01-01' }, 'filter.from'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ token: 'x' }, 'token'],
  ])('with %j is refused by its name', async (fields, path) => {
    const body = { name: 'Broken', filter: 'host=TR', ...fields };
    const response = await api.send('POST', '/api/v1/views', { key, body });
    expect(response.status).toBe(422);
    const { errors } = await response.json();
    expect(errors.map((one: { path: string }) => one.path)).toContain(path);
  });

  test('gives nothing of a draft away, even to who may see it', async () => {
    await api.make(
      { participations: [{ side: 'visiting', party: 'IQ', person: { name: 'Quillon Zyx' } }] },
      'draft',
    );
    const body = { name: 'Draft', filter: 'person=quillon-zyx' };
    for (const role of ['analyst', 'editor'] as const) {
      expect((await api.send('POST', '/api/v1/views', { role, body })).status).toBe(422);
    }
  });

  test('is renamed, moved, given another filter and made the default, alone of its owner’s', async () => {
    const owner = key;
    key = await newKey();
    const [one, two, three] = [await save(), await save(), await save()];
    expect((await change(three.id, { position: 0, is_default: true })).status).toBe(200);
    expect(
      (await change(one.id, { is_default: true, name: 'First', filter: 'host=RU' })).status,
    ).toBe(200);
    const now = await list();
    expect(now.map(({ id, position }) => [id, position])).toEqual([
      [three.id, 0],
      [one.id, 1],
      [two.id, 2],
    ]);
    expect(now.filter((view) => view.is_default).map(({ name }) => name)).toEqual(['First']);
    expect(now[1]).toMatchObject({ filter: 'host=RU', feeds: one.feeds });
    expect((await change(two.id, { name: 'First' })).status).toBe(409);
    expect((await change(two.id, { position: -1 })).status).toBe(422);
    await api.send('DELETE', `/api/v1/views/${three.id}`, { key });
    expect((await list()).map(({ position }) => position)).toEqual([0, 1]);
    key = owner;
  });

  test('is its owner’s alone', async () => {
    const view = await save();
    const other = await newKey();
    expect(await list(other)).toEqual([]);
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/address'],
      ['DELETE', '/address'],
    ] as const) {
      const response = await api.send(method, `/api/v1/views/${view.id}${path}`, { key: other });
      expect(response.status).toBe(404);
    }
    expect((await read(view.feeds?.ics)).status).toBe(200);
  });
});

describe('the address of a view', () => {
  test('is short, and what it answers is the filter’s feed under the view’s name', async () => {
    const event = await api.make();
    const view = await save({ name: 'Tigris & Ankara' });
    const { ics = '', atom, json, csv, ndjson } = view.feeds ?? {};
    expect(ics.length).toBeLessThan(256);
    const text = await (await read(ics)).text();
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Chancery: Tigris & Ankara');
    expect(calendar.getFirstPropertyValue('source')).toBe(ics);
    const uids = calendar
      .getAllSubcomponents('vevent')
      .map((one) => one.getFirstPropertyValue('uid'));
    expect(uids).toContain(event.id);
    for (const [url, form] of [
      [csv, 'csv'],
      [ndjson, 'ndjson'],
    ] as const) {
      const filter = await api.send('GET', `/feeds/events.${form}?host=TR`);
      expect(await (await read(url)).text()).toBe(await filter.text());
    }
    expect((await (await read(json)).json()).feed_url).toBe(json);
    expect(await (await read(atom)).text()).toContain(`<id>${atom}</id>`);
    const marked = await api.send('GET', `${new URL(ics).pathname}?cancelled=hide&alarm=1d`);
    expect(await marked.text()).toContain('BEGIN:VALARM');
    expect((await api.send('GET', `${new URL(ics).pathname}?host=RU`)).status).toBe(400);
  });

  test('is not sent again while nothing changed, and is kept by nobody on the way', async () => {
    const view = await save();
    const first = await read(view.feeds?.ics);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
    const again = await read(view.feeds?.ics, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await change(view.id, { name: 'Renamed' });
    expect((await read(view.feeds?.ics, { headers })).status).toBe(200);
  });

  test('is gone at once when it is renewed, revoked or its view deleted; one that never was is none', async () => {
    const view = await save();
    const renewed = savedViewSchema.parse(
      await (await api.send('POST', `/api/v1/views/${view.id}/address`, { key })).json(),
    );
    expect(renewed.feeds?.ics).not.toBe(view.feeds?.ics);
    expect((await read(view.feeds?.ics)).status).toBe(410);
    expect((await read(renewed.feeds?.ics)).status).toBe(200);

    const path = `/api/v1/views/${view.id}/address`;
    expect((await api.send('DELETE', path, { key })).status).toBe(204);
    expect((await api.send('DELETE', path, { key })).status).toBe(404);
    expect((await read(renewed.feeds?.ics)).status).toBe(410);
    expect((await list()).find(({ id }) => id === view.id)).toMatchObject({
      feeds: null,
      health: { in_use: false },
    });

    const third = savedViewSchema.parse(await (await api.send('POST', path, { key })).json());
    await api.send('DELETE', `/api/v1/views/${view.id}`, { key });
    for (const one of [view, renewed, third]) {
      for (const url of Object.values(one.feeds ?? {})) expect((await read(url)).status).toBe(410);
    }
    for (const token of ['x'.repeat(43), 'y'.repeat(22), 'z']) {
      expect((await api.send('GET', `/feeds/${token}/events.ics`)).status).toBe(404);
    }
  });

  test('is stored nowhere, only its digest', async () => {
    const view = await save();
    const token = new URL(view.feeds?.ics ?? '').pathname.split('/')[2] ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await api.diary.db.select().from(feedAddress);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('says of nobody’s feed to whom it belongs, and of withdrawn events nothing', async () => {
    const canary = await api.make({ title: 'Canary Zugspitze' });
    await api.act(canary.id, 'retract');
    await api.make({ title: 'Canary Zugspitze', note: 'Canary Zugspitze' }, 'draft');
    const view = await save();
    for (const url of Object.values(view.feeds ?? {})) {
      const text = await (await read(url)).text();
      expect(text).not.toContain('Zugspitze');
      expect(text).not.toContain('one more');
    }
  });
});

test('its owner sees when it was last fetched, by which program, and what that one knows', async () => {
  const event = await api.make();
  const view = await save();
  expect(view.health).toMatchObject({
    in_use: true,
    fetched_at: null,
    client: null,
    delivered_at: null,
  });
  expect(view.health.events).toBeGreaterThan(0);
  const before = new Date().toISOString();
  await read(view.feeds?.ics, { headers: { 'User-Agent': 'Google-Calendar-Importer' } });
  const health = async () => (await list()).find(({ id }) => id === view.id)?.health;
  await vi.waitFor(async () => expect((await health())?.client).toBe('Google Calendar'));
  const fetched = await health();
  expect(fetched?.fetched_at && fetched.fetched_at >= before).toBe(true);
  expect(fetched?.delivered_at).toBe(fetched?.changed_at);
  await api.act(event.id, 'cancel');
  const after = await health();
  expect(after?.delivered_at).toBe(fetched?.delivered_at);
  expect(after?.changed_at && after.changed_at > (fetched?.fetched_at ?? '')).toBe(true);
});

import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { place } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { EMPTY_FILTER, valueList } from '@/lib/domain/filter/filter';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { rebuildProjection } from '@/lib/server/projection/rebuild';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { getMap } from './get-map';

let database: TestDatabase;
const reader = () => testCtx(database.db, 'reader');

async function create(extra: Record<string, unknown>, isPublished = true): Promise<void> {
  const ctx = testCtx(database.db);
  const created = await createEvent(ctx, visitDocument(extra));
  if (!created.ok) throw new Error(created.failure.detail);
  if (!isPublished) return;
  const done = await actOnEvent(ctx, created.value.id, 'publish', {});
  if (!done.ok) throw new Error(done.failure.detail);
}

const titles = (cards: readonly { titles: { short: string } }[]) =>
  cards.map((card) => card.titles.short);

beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  await create({ title: 'First', edtf: '2026-10-10/2026-10-11' });
  await create({ title: 'Second', edtf: '2026-12-01' });
  await create({
    title: 'Two towns',
    edtf: '2027-03-02',
    places: [
      { city: 'Ankara', country: 'TR' },
      { city: 'Istanbul', country: 'TR' },
    ],
    participations: [
      { side: 'visiting', party: 'FR' },
      { side: 'host', party: 'TR' },
    ],
  });
  await create({ title: 'Some time', edtf: '2027-05' });
  await create({ title: 'No day', edtf: null, precision: 'unknown' });
  await create({ title: 'Off', edtf: '2026-10-20', status: 'cancelled' });
  await create({
    title: 'A call',
    kind: 'call',
    edtf: '2026-10-09',
    places: [],
    participations: [
      { side: 'visiting', party: 'IQ' },
      { side: 'visiting', party: 'TR' },
    ],
  });
  await create({
    title: 'At home',
    edtf: '2026-10-15',
    participations: [{ side: 'host', party: 'TR' }],
  });
  await create(
    { title: 'Zanzar talks', edtf: '2026-10-10', places: [{ city: 'Antalya', country: 'TR' }] },
    false,
  );
});
afterAll(() => database.close());

describe('the map', () => {
  it('has each place once, with its events and where it lies', async () => {
    const { places, drawn, total } = await getMap(reader(), EMPTY_FILTER, null);
    expect(places.map(({ slug, count }) => [slug, count])).toEqual([
      ['ankara', 5],
      ['istanbul', 1],
    ]);
    expect(places[0]?.lat).toBeCloseTo(39.9, 0);
    expect(places[0]?.lng).toBeCloseTo(32.8, 0);
    expect([drawn, total]).toEqual([6, 8]);
  });

  it('has a journey from the capital of each visitor to each place, and none at home', async () => {
    const { routes, routesTotal } = await getMap(reader(), EMPTY_FILTER, null);
    expect(routes.map(({ id, count }) => [id, count])).toEqual([
      ['IQ ankara', 3],
      ['FR ankara', 1],
      ['FR istanbul', 1],
    ]);
    expect(routesTotal).toBe(3);
    expect(routes[1]?.party).toEqual({ code: 'FR', name: 'France' });
    expect(routes[1]?.from.lat).toBeCloseTo(48.85, 1);
  });

  it('lists what has no place, and what has no day, and draws neither', async () => {
    const { unplaced, undated, places } = await getMap(reader(), EMPTY_FILTER, null);
    expect(titles(unplaced.cards)).toEqual(['A call']);
    expect(unplaced.total).toBe(1);
    expect(titles(undated.cards)).toEqual(['No day']);
    expect(places).toHaveLength(2);
  });

  it('leaves out what fell through, unless the filter asks for it', async () => {
    const { events } = await getMap(reader(), EMPTY_FILTER, null);
    expect(titles(events)).not.toContain('Off');
    const off = await getMap(reader(), { ...EMPTY_FILTER, status: valueList(['cancelled']) }, null);
    expect(titles(off.events)).toEqual(['Off']);
    expect(off.places).toHaveLength(1);
  });

  it('begins with what comes next', async () => {
    const { events } = await getMap(reader(), EMPTY_FILTER, null);
    expect(titles(events)).toEqual(['Second', 'Two towns', 'At home', 'First', 'A call']);
  });

  it('shows nothing of a draft', async () => {
    for (const asked of [null, day('2026-10-10')]) {
      const told = JSON.stringify(await getMap(reader(), EMPTY_FILTER, asked));
      expect(told).not.toMatch(/zanzar|antalya/i);
    }
  });

  it('gives a place without coordinates no point', async () => {
    await database.db
      .update(place)
      .set({ lat: null, lng: null, tz: null })
      .where(eq(place.slug, 'istanbul'));
    await rebuildProjection(database.db, { baseUrl: 'https://diary.example', zone: 'UTC' });
    const { places, routes } = await getMap(reader(), EMPTY_FILTER, null);
    expect(places.map(({ slug }) => slug)).toEqual(['ankara']);
    expect(routes.map(({ id }) => id)).not.toContain('FR istanbul');
  });
});

describe('the map of a day', () => {
  it('has what is on then', async () => {
    const view = await getMap(reader(), EMPTY_FILTER, day('2026-10-11'));
    expect(titles(view.events)).toEqual(['First']);
    expect(view.day).toEqual({
      asked: '2026-10-11',
      shown: '2026-10-11',
      before: '2026-10-09',
      after: '2026-10-15',
    });
    expect(view.places).toMatchObject([{ slug: 'ankara', count: 1 }]);
  });

  it('goes to the nearest day when nothing is on', async () => {
    const view = await getMap(reader(), EMPTY_FILTER, day('2026-11-28'));
    expect(view.day).toMatchObject({ asked: '2026-11-28', shown: '2026-12-01' });
    expect(titles(view.events)).toEqual(['Second']);
  });

  it('is empty where the filter leaves nothing with a day', async () => {
    const none = { ...EMPTY_FILTER, topic: valueList(['culture']) };
    const view = await getMap(reader(), none, day('2026-11-28'));
    expect(view).toMatchObject({ places: [], routes: [], events: [], total: 0 });
  });
});

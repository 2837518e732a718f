import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { EMPTY_FILTER, type Filter, valueList } from '@/lib/domain/filter/filter';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { getRelation } from './get-relation';

let database: TestDatabase;
const reader = () => testCtx(database.db, 'reader');
const relationOf = async (filter: Filter = EMPTY_FILTER) => {
  const relation = await getRelation(reader(), 'IQ-TR', filter);
  if (!relation) throw new Error('no relation');
  return relation;
};

async function create(extra: Record<string, unknown>, isPublished = true): Promise<string> {
  const ctx = testCtx(database.db);
  const created = await createEvent(ctx, visitDocument(extra));
  if (!created.ok) throw new Error(created.failure.detail);
  if (isPublished) {
    const done = await actOnEvent(ctx, created.value.id, 'publish', {});
    if (!done.ok) throw new Error(done.failure.detail);
  }
  return created.value.id;
}

const visiting = (party: string) => ({ side: 'visiting', party });
const host = (party: string) => ({ side: 'host', party });

beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  await create({ edtf: '2021-03-04' });
  await create({
    title: 'Back to Baghdad',
    edtf: '2024-04-22',
    places: [{ city: 'Baghdad', country: 'IQ' }],
    participations: [visiting('TR'), host('IQ')],
    topics: ['water'],
  });
  await create({ edtf: '2025-01-10', status: 'cancelled' });
  await create({
    title: 'A call',
    kind: 'call',
    edtf: '2026-02-01',
    places: [],
    participations: [visiting('IQ'), visiting('TR')],
    topics: ['water'],
  });
  const summit = await create({
    title: 'Gathering in Ankara',
    kind: 'summit',
    edtf: '2026-05-01',
    participations: [visiting('IQ'), visiting('FR'), host('TR')],
  });
  await create({ title: 'To the gathering', edtf: '2026-05-01', part_of: summit });
  await create({
    title: 'Both in Paris',
    edtf: '2026-06-01',
    places: [{ city: 'Paris', country: 'FR' }],
    participations: [visiting('IQ'), visiting('TR'), host('FR')],
  });
  await create({ edtf: '2027-02-03' });
  await create({ edtf: '2027-09' });
  await create({ title: 'Zanzar talks', edtf: '2026-01-05', topics: ['health'] }, false);
});
afterAll(() => database.close());

describe('what is between two parties', () => {
  it('is the same asked for either way round', async () => {
    const other = await getRelation(reader(), 'tr-iq', EMPTY_FILTER);
    expect(other).toEqual(await relationOf());
    expect(other).toMatchObject({ first: { code: 'IQ', name: 'Iraq' }, second: { code: 'TR' } });
  });

  it('is every exchange that is over, with what fell through, the newest first', async () => {
    const { exchanges, next, open } = await relationOf();
    expect(exchanges.cards.map(({ dates }) => dates.earliest)).toEqual([
      '2026-05-01',
      '2026-02-01',
      '2025-01-10',
      '2024-04-22',
      '2021-03-04',
    ]);
    expect(exchanges.total).toBe(5);
    expect(next.map(({ dates }) => dates.edtf)).toEqual(['2027-02-03']);
    expect(open.map(({ dates }) => dates.edtf)).toEqual(['2027-09']);
  });

  it('holds apart where they were among others', async () => {
    const { shared, total } = await relationOf();
    expect(shared.cards.map(({ titles }) => titles.short)).toEqual([
      'Both in Paris',
      'Gathering in Ankara',
    ]);
    expect(shared.total).toBe(2);
    expect(total).toBe(9);
  });

  it('counts visits each way; one made for a summit counts and takes no turn', async () => {
    const { visits, without, years } = await relationOf();
    expect(visits.first).toMatchObject({ total: 2, last: { dates: { edtf: '2021-03-04' } } });
    expect(visits.second).toMatchObject({
      total: 1,
      last: { titles: { short: 'Back to Baghdad' } },
    });
    expect(without).toBe(1);
    expect(years.filter(({ sent, received }) => sent + received > 0)).toEqual([
      { first: 2021, last: 2021, sent: 1, received: 0 },
      { first: 2024, last: 2024, sent: 0, received: 1 },
      { first: 2026, last: 2026, sent: 1, received: 0 },
    ]);
  });

  it('tells its silences, and when it was last broken', async () => {
    const { gaps, silentSince } = await relationOf();
    expect(gaps).toEqual([
      { until: expect.any(String), from: day('2024-04-22'), to: day('2026-02-01') },
      { until: expect.any(String), from: day('2021-03-04'), to: day('2024-04-22') },
    ]);
    expect(silentSince).toBe('2026-05-01');
  });

  it('tells the last of each level, and topics year by year', async () => {
    const { levels, topics } = await relationOf();
    expect(levels.map(({ level, card }) => [level, card.dates.earliest])).toEqual([
      ['head-of-government', '2026-05-01'],
    ]);
    const water = topics.topics.find(({ slug }) => slug === 'water');
    expect(water?.counts.at(topics.spans.findIndex(({ first }) => first === 2024))).toBe(1);
    expect(water?.total).toBe(water?.counts.reduce((sum, one) => sum + one, 0));
    expect(topics.topics.map(({ slug }) => slug)).not.toContain('economy');
  });

  it('is nothing to a code nobody has, nor to one party twice', async () => {
    expect(await getRelation(reader(), 'IQ-QQ', EMPTY_FILTER)).toBeNull();
    expect(await getRelation(reader(), 'IQ-IQ', EMPTY_FILTER)).toBeNull();
  });

  it('is empty where two known parties have nothing', async () => {
    const relation = await getRelation(reader(), 'BS-IQ', EMPTY_FILTER);
    expect(relation).toMatchObject({ total: 0, levels: [], topics: { topics: [], spans: [] } });
  });

  it('is narrowed by the filter of the page', async () => {
    const water = await relationOf({ ...EMPTY_FILTER, kind: valueList(['call']) });
    expect(water).toMatchObject({
      total: 1,
      without: 1,
      visits: { first: { total: 0, last: null } },
    });
  });

  it('gives nothing of a draft away', async () => {
    const told = JSON.stringify(await relationOf());
    expect(told).not.toMatch(/zanzar|health/i);
  });
});

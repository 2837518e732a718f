import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { day } from '@/lib/domain/dates/day';
import { EMPTY_FILTER } from '@/lib/domain/filter/filter';
import { calendarPeriod } from '@/lib/domain/layout/calendar-period';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { getCalendar, getCalendarYear } from './get-calendar';

let database: TestDatabase;

async function create(
  title: string,
  edtf: string | null,
  action: 'publish' | 'postpone' | 'none' = 'publish',
): Promise<void> {
  const ctx = testCtx(database.db);
  const date = edtf === null ? { edtf, precision: 'unknown' } : { edtf };
  const created = await createEvent(ctx, visitDocument({ title, ...date }));
  if (!created.ok) throw new Error(created.failure.detail);
  if (action === 'none') return;
  for (const one of new Set(['publish', action] as const)) {
    const done = await actOnEvent(ctx, created.value.id, one, {});
    if (!done.ok) throw new Error(done.failure.detail);
  }
}

beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
  await create('Turn of the year', '2026-12-30/2027-01-02');
  await create('Three days', '2027-05-03/2027-05-05');
  await create('One day', '2027-05-05');
  await create('A month', '2027-05');
  await create('No date', null);
  await create('Put off', '2027-05-04', 'postpone');
  await create('Next year', '2028-02-01');
  await create('A draft', '2027-05-05', 'none');
});
afterAll(() => database.close());

const titles = (cards: readonly { titles: { short: string } }[]) =>
  cards.map((card) => card.titles.short);
const request = (view: 'week' | 'month' | 'year', of: string) => ({
  filter: EMPTY_FILTER,
  range: calendarPeriod(view, day(of)),
});

test('a year counts what stands on each day, and only what is dated, published and not put off', async () => {
  const year = await getCalendarYear(testCtx(database.db, 'reader'), request('year', '2027-06-01'));
  expect([...year.byDay]).toEqual([
    ['2027-01-01', 1],
    ['2027-01-02', 1],
    ['2027-05-03', 1],
    ['2027-05-04', 1],
    ['2027-05-05', 2],
  ]);
  expect(year.count).toBe(3);
  expect(titles(year.windows)).toEqual(['A month']);
  expect(titles(year.undated)).toEqual(['No date']);
  expect(titles(year.postponed)).toEqual(['Put off']);
  expect(year.nearest).toEqual({ before: null, after: '2028-02-01' });
});

test('a week holds the events of its days, the rest beside them', async () => {
  const week = await getCalendar(testCtx(database.db, 'reader'), request('week', '2027-05-05'));
  expect(titles(week.cards)).toEqual(['Three days', 'One day']);
  expect(titles(week.windows)).toEqual(['A month']);
  expect(week.nearest).toEqual({ before: '2027-01-02', after: '2028-02-01' });
});

import { createReadStream, existsSync } from 'node:fs';
import { and, count, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { event, eventIndex, matchKey, participation, person } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { startImport } from './import-rows';
import { openSource } from './open-source';

const VISITS = `${inject('testData')}/visits.csv`;

/** 7,634 real visits of 160 years. */
describe.skipIf(!existsSync(VISITS))('the visits of a real table', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    await syncReferences(database.db);
  });
  afterAll(() => database.close());

  async function take() {
    const counts = new Map<string, number>();
    const ctx = testCtx(database.db);
    const source = await openSource(ctx, { open: () => createReadStream(VISITS), format: 'csv' });
    const options = { publish: true, dryRun: false };
    for await (const { outcome } of startImport(ctx, source, options).reports) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  }

  test('are all imported, and a second time none', { timeout: 300_000 }, async () => {
    expect(await take()).toEqual({ new: 7634 });
    expect(await take()).toEqual({ same: 7634 });
    const [row] = await database.db
      .select({ visits: count() })
      .from(eventIndex)
      .where(eq(eventIndex.editorial, 'published'));
    expect(row?.visits).toBe(7634);
    const [days] = await database.db
      .select({ wrong: count() })
      .from(event)
      .where(sql`status = 'postponed' and earliest is not null`);
    expect(days?.wrong).toBe(0);
  });

  async function visitorOf(key: string) {
    const [found] = await database.db
      .select({ slug: person.slug })
      .from(matchKey)
      .innerJoin(participation, eq(participation.eventId, matchKey.eventId))
      .innerJoin(person, eq(person.id, participation.personId))
      .where(and(eq(matchKey.key, key), eq(participation.side, 'visiting')));
    if (!found) throw new Error(`${key} has no visitor`);
    return found.slug;
  }

  test.each([
    ['Mohammed Shia and Shyaa al-Sudani', 'cur-001', 'hsg-visit-3251'],
    ['Luiz and Luiz Inacio Lula da Silva', 'hsg-visit-1589', 'hsg-visit-3224'],
    ['Justin P. J. and Justin Trudeau', 'hsg-visit-2830', 'hsg-visit-3282'],
    ['Konstantinos and Konstandinos Karamanlis', 'hsg-visit-1708', 'hsg-visit-1778'],
  ])('have one person: %s', async (_, one, other) => {
    expect(await visitorOf(one)).toBe(await visitorOf(other));
  });

  test.each([
    ['Nasser al-Mohammed and Nasser Sabah al-Sabah', 'hsg-visit-1963', 'hsg-visit-3013'],
    ['Konstantinos Karamanlis and his nephew', 'hsg-visit-349', 'hsg-visit-1708'],
    ['Bjarni Benediktsson and a namesake', 'hsg-visit-92', 'hsg-visit-3292'],
    ['King Hussein and his grandson', 'hsg-visit-1314', 'hsg-visit-3150b'],
    ['Amata and Imata Kabua', 'hsg-visit-879', 'hsg-visit-1303'],
    ['George H. W. and George W. Bush', 'hsg-trip-2380', 'hsg-trip-2430'],
  ])('have two people: %s', async (_, one, other) => {
    expect(await visitorOf(one)).not.toBe(await visitorOf(other));
  });
});

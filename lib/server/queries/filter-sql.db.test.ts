import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { event, eventIndex } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { tagsOf } from '@/lib/domain/event/facts';
import { EMPTY_FILTER as EMPTY, type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import { type FilterFacts, matchesFilter } from '@/lib/domain/filter/match-filter';
import { anyFacts, anyFilter } from '@/lib/domain/filter/testing';
import { today } from '@/lib/server/ctx';
import { tagIds } from '@/lib/server/projection/project-events';
import { internTags } from '@/lib/server/projection/tags';
import { testCtx } from '@/lib/server/testing/test-ctx';
import { compileFilter, whereFilter } from './filter-sql';

let database: TestDatabase;
const events: { id: string; facts: FilterFacts }[] = fc
  .sample(anyFacts, 300)
  .map((facts) => ({ id: randomUUID(), facts }));

beforeAll(async () => {
  database = await openTestDatabase();
  const { db } = database;
  const now = new Date();
  const tagged = events.map(({ id, facts }) => ({ id, facts, tags: tagsOf(factsToTags(facts)) }));
  const ids = await internTags(
    db,
    tagged.flatMap((one) => one.tags),
  );
  await db.insert(event).values(
    events.map(({ id, facts }) => ({
      id,
      slug: id,
      kind: facts.kind,
      status: 'reported' as const,
      editorial: 'draft' as const,
      precision: 'unknown' as const,
      contentUpdatedAt: now,
      createdAt: now,
      updatedAt: now,
    })),
  );
  await db.insert(eventIndex).values(
    tagged.map(({ id, facts, tags }) => ({
      eventId: id,
      editorial: 'published' as const,
      status: facts.status,
      precision: facts.precision,
      earliest: facts.earliest,
      latest: facts.latest,
      slotDated: false,
      updatedAt: new Date(facts.updatedAt),
      tags: tagIds(tags, ids),
      search: sql`''::tsvector`,
    })),
  );
});
afterAll(() => database.close());

function factsToTags(facts: FilterFacts) {
  return {
    party: [...facts.parties],
    visitor: [...facts.visitors],
    host: [...facts.hosts],
    person: [...facts.persons],
    place: [...facts.places],
    trip: facts.trip === null ? [] : [facts.trip],
    topic: [...facts.topics],
    kind: [facts.kind],
    status: [facts.status],
    level: [...facts.levels],
    evidence: [facts.evidence],
    precision: [facts.precision],
  };
}

async function selectMatching(filter: Filter): Promise<string[]> {
  const ctx = testCtx(database.db);
  const rows = await database.db
    .select({ id: eventIndex.eventId })
    .from(eventIndex)
    .where(whereFilter(await compileFilter(ctx, filter)));
  return rows.map((row) => row.id).sort();
}

test('the database finds what the filter language means', async () => {
  const day = today(testCtx(database.db));
  let matched = 0;
  await fc.assert(
    fc.asyncProperty(anyFilter, async (any) => {
      const filter = { ...any, q: [] };
      const expected = events
        .filter(({ facts }) => matchesFilter(facts, resolveWindow(filter, day), filter))
        .map((one) => one.id)
        .sort();
      matched += expected.length;
      expect(await selectMatching(filter)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(matched).toBeGreaterThan(0);
});

test('a search takes operators, quotes and percent signs as text', async () => {
  const ctx = testCtx(database.db);
  for (const text of ["'", "a' | b", 'x & !y', ':*', '%', '\\', '()', '<->', 'a:*b', '🙂', '--']) {
    const compiled = await compileFilter(ctx, { ...EMPTY, q: [text] });
    await expect(
      database.db.select({ id: eventIndex.eventId }).from(eventIndex).where(whereFilter(compiled)),
    ).resolves.toEqual([]);
  }
});

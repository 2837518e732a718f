import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventCard, eventIndex } from '@/db/schema';
import { openTestDatabase, type TestDatabase } from '@/db/testing';
import { anyEdtf } from '@/lib/domain/dates/testing';
import { ERROR_CODES, type Result } from '@/lib/domain/errors';
import { ACTIONS, isAction } from '@/lib/domain/event/actions';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { toEventInput } from '@/lib/domain/event/to-input';
import { EVENT_KINDS, PRECISIONS, SIDES, STATUSES } from '@/lib/domain/event/vocabulary';
import { calendarChunks } from '@/lib/domain/ical/calendar';
import { veventsOf } from '@/lib/domain/ical/golden/parse-calendar';
import type { Ctx } from '@/lib/server/ctx';
import { describeEvent } from '@/lib/server/presenters/describe-event';
import { rebuildProjection } from '@/lib/server/projection/rebuild';
import { syncReferences } from '@/lib/server/seed/sync-references';
import { loadEvent } from '@/lib/server/store/load-events';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { actOnEvent } from './act-on-event';
import { createEvent } from './create-event';
import { updateEvent } from './update-event';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await syncReferences(database.db);
});
afterAll(() => database.close());

const anyTime = fc.constantFrom('09:00', '13:30', '23:59');
const anySide = fc.constantFrom(...SIDES);

/** A field of an event as someone may send it, null to take it away. */
const FIELDS = {
  title: fc.string({ maxLength: 40 }),
  kind: fc.constantFrom(...EVENT_KINDS),
  status: fc.constantFrom(...STATUSES),
  edtf: fc.option(anyEdtf, { nil: null, freq: 4 }),
  precision: fc.constantFrom(...PRECISIONS),
  start_time: anyTime,
  end_time: anyTime,
  places: fc.subarray([
    { city: 'Ankara', country: 'TR' },
    { city: 'Izmir', country: 'TR' },
    { city: 'Moscow', country: 'RU' },
  ]),
  participations: fc.array(
    fc.record({ side: anySide, party: fc.constantFrom('IQ', 'TR', 'RU', 'UN') }),
    { maxLength: 4 },
  ),
  topics: fc.subarray(['energy', 'water', 'trade']),
  sources: fc.uniqueArray(
    fc.record({ title: fc.constantFrom('a', 'b', 'c'), outlet: fc.constantFrom('afp', 'ap') }),
    { selector: (one) => one.title, maxLength: 3 },
  ),
  sessions: fc.array(
    fc.record({ title: fc.constantFrom('x', 'y'), day: fc.constant('2027-05-03') }),
    { maxLength: 2 },
  ),
  summary: fc.string({ maxLength: 60 }),
  note: fc.string({ maxLength: 60 }),
};
const anyField = fc.oneof(
  ...Object.entries(FIELDS).map(([name, value]) =>
    fc.option<unknown>(value, { freq: 6, nil: null }).map((given) => ({ [name]: given })),
  ),
);
const anyPatch = fc
  .array(anyField, { minLength: 1, maxLength: 3 })
  .map((fields): object => Object.assign({}, ...fields));

const anyAction = fc.record({
  action: fc.constantFrom(...Object.keys(ACTIONS).filter(isAction)),
  input: fc.record(
    {
      reason: fc.string({ maxLength: 20 }),
      edtf: anyEdtf,
      side: fc.constantFrom('visiting', 'host'),
      source: fc.record({ title: fc.constantFrom('a', 'd') }),
    },
    { requiredKeys: [] },
  ),
});

type Command = { patch: object } | { action: keyof typeof ACTIONS; input: object };
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  anyPatch.map((patch) => ({ patch })),
  anyAction,
);

function give(ctx: Ctx, id: string, command: Command): Promise<Result<EventRecord>> {
  return 'patch' in command
    ? updateEvent(ctx, id, command.patch, null)
    : actOnEvent(ctx, id, command.action, command.input);
}

/** What must hold of every record, whatever came before. */
async function check(ctx: Ctx, record: EventRecord): Promise<void> {
  expect(await loadEvent(ctx.db, record.id)).toEqual(record);
  eventDetailSchema.strict().parse(await describeEvent(ctx, record));
  const again = eventInputSchema.safeParse(toEventInput(record));
  expect(again.success, JSON.stringify(again.error?.issues)).toBe(true);
  const isPutOff = record.status === 'postponed';
  expect(record.postponed !== null).toBe(isPutOff);
  const cards = await ctx.db
    .select({ vevent: eventCard.vevent })
    .from(eventCard)
    .where(eq(eventCard.eventId, record.id));
  const head = { name: 'All', description: null, source: null };
  const texts = cards.map((card) => card.vevent).filter((text) => text !== '');
  expect(veventsOf([...calendarChunks(head, [], texts)].join('')).length).toBe(texts.length);
}

async function readProjection() {
  const { db } = database;
  return {
    index: await db.select().from(eventIndex).orderBy(eventIndex.eventId),
    cards: await db.select().from(eventCard).orderBy(eventCard.eventId),
  };
}

test('any commands in any order are taken or refused in our words, and leave a sound event', async () => {
  const ctx = testCtx(database.db);
  const counts = { taken: 0, refused: 0 };
  const attempt = async (result: Promise<Result<EventRecord>>) => {
    const given = await result;
    counts[given.ok ? 'taken' : 'refused'] += 1;
    if (given.ok) await check(ctx, given.value);
    else expect(ERROR_CODES).toContain(given.failure.code);
    return given;
  };
  await fc.assert(
    fc.asyncProperty(anyPatch, fc.array(anyCommand, { maxLength: 8 }), async (made, commands) => {
      const created = await attempt(createEvent(ctx, { ...visitDocument(), ...made }));
      if (!created.ok) return;
      for (const command of commands) await attempt(give(ctx, created.value.id, command));
    }),
    { numRuns: 25 },
  );
  expect(counts.taken).toBeGreaterThan(counts.refused / 4);
  const written = await readProjection();
  await rebuildProjection(database.db, ctx);
  expect(await readProjection()).toEqual(written);
}, 120_000);

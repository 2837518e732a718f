import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, matchKey } from '@/db/schema';
import { readSeed, type Seed } from '@/db/seed/read-seed';
import type { SeedEvent } from '@/db/seed/seed-schema';
import { type EventInput, eventInputSchema } from '@/lib/domain/event/event-input';
import { formatFieldErrors } from '@/lib/domain/field-errors';
import { parseDocument } from '@/lib/domain/parse-document';
import { SYSTEM } from '@/lib/domain/permissions';
import { commitEvents } from '@/lib/server/commands/commit-events';
import type { ProjectionSettings } from '@/lib/server/projection/project-events';
import { resolveInputs } from '@/lib/server/store/resolve-inputs';
import { loadReferences } from './load-references';
import { replayHistory } from './replay-history';

/** True when nobody has entered anything yet. */
export async function isEmptyDiary(db: Database): Promise<boolean> {
  const [row] = await db.execute<{ any: boolean }>(
    sql`select exists (select 1 from ${event}) as any`,
  );
  return row?.any === false;
}

/**
 * Loads the demo diary into an empty one, in one transaction; two processes that start at once load
 * it once. Gives the number of events, 0 when the diary was not empty.
 */
export async function loadDemo(db: Database, settings: ProjectionSettings): Promise<number> {
  const seed = readSeed();
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${event} in share row exclusive mode`);
    if (!(await isEmptyDiary(tx))) return 0;
    await loadReferences(tx, seed);
    const ids = new Map<string, string>();
    const stops = stopNumbers(seed.events);
    for (const events of [larger(seed), smaller(seed)]) {
      await loadEvents(tx, settings, { events, stops, ids });
    }
    return ids.size;
  });
}

function larger(seed: Seed): SeedEvent[] {
  return seed.events.filter((one) => one.part_of === undefined);
}

function smaller(seed: Seed): SeedEvent[] {
  return seed.events.filter((one) => one.part_of !== undefined);
}

/** Events by first day, so that the stops of a trip are numbered as they were made. */
function inOrder(events: readonly SeedEvent[]): SeedEvent[] {
  const firstDay = (one: SeedEvent) => /\d{4}(?:-\d\d){0,2}/.exec(String(one.edtf))?.[0] ?? '9999';
  return [...events].sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
}

/** The position of each event in its trip, by key, counted from 1. */
function stopNumbers(events: readonly SeedEvent[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const stops = new Map<unknown, number>();
  for (const { key, trip } of inOrder(events)) {
    const number = (stops.get(trip) ?? 0) + 1;
    stops.set(trip, number);
    numbers.set(key, number);
  }
  return numbers;
}

interface Loading {
  events: readonly SeedEvent[];
  /** Position in its trip by key. */
  stops: ReadonlyMap<string, number>;
  /** Ids of the events made so far, by key. */
  ids: Map<string, string>;
}

async function loadEvents(
  tx: Database,
  settings: ProjectionSettings,
  { events, stops, ids }: Loading,
): Promise<void> {
  const inputs = events.map((one) => toInput(one, ids));
  const resolved = await resolveInputs(tx, inputs);
  const commits = events.map((one, index) => {
    const input = resolved[index];
    if (!input?.ok) {
      throw new Error(`${one.key}: ${formatFieldErrors(input?.failure.errors ?? [])}`);
    }
    const { trip } = input.value;
    const position = stops.get(one.key) ?? 1;
    const commit = replayHistory(one, { ...input.value, trip: trip && { ...trip, position } });
    ids.set(one.key, commit.steps[0].record.id);
    return commit;
  });
  await commitEvents(tx, { actor: SYSTEM, ...settings }, commits);
  await tx.insert(matchKey).values(
    events.flatMap((one) => {
      const eventId = ids.get(one.key);
      const keys = one.import_key?.split(',').map((key) => key.trim()) ?? [];
      if (!eventId) return [];
      return [
        { scheme: 'seed', key: one.key, eventId, digest: '' },
        ...keys.map((key) => ({ scheme: 'visits', key, eventId, digest: '' })),
      ];
    }),
  );
}

/** The event's document as an editor would send it. */
function toInput(seed: SeedEvent, ids: ReadonlyMap<string, string>): EventInput {
  const { key, import_key, seen, editorial, history, part_of, ...document } = seed;
  const parsed = parseDocument(eventInputSchema, {
    ...document,
    part_of: part_of === undefined ? null : (ids.get(part_of) ?? `no event has the key ${part_of}`),
  });
  if (!parsed.ok) throw new Error(`${key}: ${formatFieldErrors(parsed.failure.errors)}`);
  return parsed.value;
}

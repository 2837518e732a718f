import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { importEvent, importRun } from '@/db/schema';
import type { ImportFormat, ImportTotals } from '@/lib/domain/imports/outcome';
import type { Ctx } from '@/lib/server/ctx';

/** The record of an import that is running: written with its first batch, so that one which changes nothing leaves none. */
export interface ImportLog {
  id: string;
  format: ImportFormat;
  fileName: string | null;
  publish: boolean;
  startedAt: Date;
}

/** What a row did to an event. */
export interface LoggedEvent {
  eventId: string;
  scheme: string;
  key: string;
  row: number;
  versionBefore: number | null;
  versionAfter: number;
  digestBefore: string | null;
  sequenceBefore: number | null;
}

export function newImportLog(
  options: Pick<ImportLog, 'format' | 'fileName' | 'publish'>,
  now: Date,
): ImportLog {
  return { id: randomUUID(), ...options, startedAt: now };
}

/** Writes down what one batch did, inside its transaction. */
export async function logBatch(
  tx: Database,
  ctx: Pick<Ctx, 'actor' | 'now'>,
  log: ImportLog,
  events: readonly LoggedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx
    .insert(importRun)
    .values({ ...log, actorId: ctx.actor.id, actorName: ctx.actor.name, progressAt: ctx.now })
    .onConflictDoUpdate({ target: importRun.id, set: { progressAt: ctx.now } });
  // An entry that stands in a calendar twice, the second time newer, is written twice.
  await tx
    .insert(importEvent)
    .values(events.map((one) => ({ importId: log.id, ...one })))
    .onConflictDoUpdate({
      target: [importEvent.importId, importEvent.eventId],
      set: { versionAfter: sql`excluded.version_after` },
    });
}

/** Writes down that an import came to its end, or was stopped between two batches. */
export async function endImport(
  db: Database,
  { id }: ImportLog,
  totals: ImportTotals,
  now: Date,
): Promise<void> {
  await db.update(importRun).set({ totals, finishedAt: now }).where(eq(importRun.id, id));
}

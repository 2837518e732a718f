import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventMerge, matchKey } from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import type { ImportRow } from '@/lib/domain/imports/import-row';
import { isUuid } from '@/lib/domain/uuid';

/** The event that a row made, or that stands for it, by an earlier import. */
export interface KnownRow {
  eventId: string;
  /**
   * Of what the row said last. Empty when the event was made by hand for this row: it is the better
   * record. Null when the row was never imported, and names an event of this diary by its id.
   */
  digest: string | null;
  sequence: number | null;
  deleted: boolean;
  /** Another event stands for it since they were merged. */
  merged: boolean;
  /** As the import left it: a draft that nobody has touched since. */
  untouched: boolean;
}

/** What is known of these rows, by key. */
export async function selectKnown(
  db: Database,
  scheme: string,
  keys: readonly string[],
): Promise<Map<string, KnownRow>> {
  const found = await db
    .select({
      key: matchKey.key,
      eventId: matchKey.eventId,
      digest: matchKey.digest,
      sequence: matchKey.sequence,
      mergedInto: eventMerge.intoId,
      deletedAt: event.deletedAt,
      editorial: event.editorial,
      version: event.version,
    })
    .from(matchKey)
    .innerJoin(event, eq(event.id, matchKey.eventId))
    .leftJoin(eventMerge, eq(eventMerge.eventId, matchKey.eventId))
    .where(and(eq(matchKey.scheme, scheme), inArray(matchKey.key, [...keys])));
  return new Map(
    found.map(({ key, eventId, digest, sequence, mergedInto, deletedAt, editorial, version }) => [
      key,
      {
        eventId,
        digest,
        sequence,
        merged: mergedInto !== null,
        deleted: deletedAt !== null,
        untouched: editorial === 'draft' && version === 1,
      },
    ]),
  );
}

/**
 * Of keys that no import has known, those which are the id of an event of this diary: what was
 * exported here comes back.
 */
export async function selectOwn(
  db: Database,
  keys: readonly string[],
): Promise<Map<string, KnownRow>> {
  const ids = keys.filter(isUuid);
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ id: event.id, deletedAt: event.deletedAt, mergedInto: eventMerge.intoId })
    .from(event)
    .leftJoin(eventMerge, eq(eventMerge.eventId, event.id))
    .where(inArray(event.id, ids));
  return new Map(
    found.map(({ id, deletedAt, mergedInto }) => [
      id,
      {
        eventId: id,
        digest: null,
        sequence: null,
        deleted: deletedAt !== null,
        merged: mergedInto !== null,
        untouched: false,
      },
    ]),
  );
}

/** Keeps everyone else from changing these events until the transaction ends. */
export async function lockEvents(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .select({ id: event.id })
    .from(event)
    .where(inArray(event.id, [...ids]))
    .orderBy(asc(event.id))
    .for('update');
}

/** Tells a row that is the same as last time from one that changed. */
export function digestOf({ postponed, input }: ImportRow): string {
  const text = canonicalJson([postponed, input]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** Which event each row made, and what the row said. */
export async function rememberKeys(
  db: Database,
  scheme: string,
  rows: readonly { row: ImportRow; eventId: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insert(matchKey)
    .values(
      rows.map(({ row, eventId }) => ({
        scheme,
        key: row.key,
        eventId,
        digest: digestOf(row),
        sequence: row.sequence ?? null,
      })),
    )
    .onConflictDoUpdate({
      target: [matchKey.scheme, matchKey.key],
      set: { digest: sql`excluded.digest`, sequence: sql`excluded.sequence` },
    });
}

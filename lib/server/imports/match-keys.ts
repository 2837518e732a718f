import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { event, eventMerge, matchKey } from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import type { ImportRow } from '@/lib/domain/imports/import-row';

/** The event that a row made, or that stands for it, by an earlier import. */
export interface KnownRow {
  eventId: string;
  /** Empty when the event was made by hand for this row: it is the better record. */
  digest: string;
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

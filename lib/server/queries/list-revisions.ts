import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { eventIndex, revision } from '@/db/schema';
import {
  presentDeparture,
  presentPublicRevision,
  presentStaffRevision,
  type RevisionEntry,
  type RevisionRow,
} from '@/lib/domain/event/revision-view';
import { canSeeDesk } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';

export interface RevisionPage {
  entries: RevisionEntry[];
  /** The version after whose entry the next page begins; null on the last. */
  next: number | null;
}

interface PageOptions {
  /** 1–500 */
  limit: number;
  /** Entries older than this version; null from the newest. */
  before: number | null;
}

/** Rows that are read at once: each holds a whole record. */
const CHUNK = 100;

/**
 * The history of an event, the newest first: for editors every command, with who gave it; for all
 * others what could be seen to change since its first publication. The caller has found that the
 * event may be read.
 */
export async function listRevisions(
  ctx: Ctx,
  eventId: string,
  { limit, before }: PageOptions,
): Promise<RevisionPage> {
  const tell = canSeeDesk(ctx.actor) ? staffEntries : publicEntries;
  const entries: RevisionEntry[] = [];
  for await (const entry of tell(ctx, eventId)) {
    if (before !== null && entry.version >= before) continue;
    if (entries.length === limit) {
      return { entries, next: entries.at(-1)?.version ?? null };
    }
    entries.push(entry);
  }
  return { entries, next: null };
}

async function* staffEntries(ctx: Ctx, eventId: string): AsyncGenerator<RevisionEntry> {
  let later: RevisionRow | null = null;
  for await (const row of walkRevisions(ctx, eventId)) {
    if (later) yield presentStaffRevision(later, row);
    later = row;
  }
  if (later) yield presentStaffRevision(later, null);
}

/** What is known of the published states while walking back from the newest. */
async function* publicEntries(ctx: Ctx, eventId: string): AsyncGenerator<RevisionEntry> {
  const isPublic = await publicLinks(ctx, eventId);
  let later: RevisionRow | null = null;
  let above: RevisionRow | null = null;
  // Between `later` and the state published before it there was a time out of public.
  let isReturn = false;
  for await (const row of walkRevisions(ctx, eventId)) {
    const isPublished = row.record.editorial === 'published';
    if (isPublished) {
      if (later) yield* orNothing(presentPublicRevision(later, row, isReturn, isPublic));
      if (above && above.record.editorial !== 'published') yield presentDeparture(above);
      later = row;
    }
    isReturn = !isPublished;
    above = row;
  }
  if (later) yield* orNothing(presentPublicRevision(later, null, true, isPublic));
}

function orNothing(entry: RevisionEntry | null): RevisionEntry[] {
  return entry ? [entry] : [];
}

/** Every revision of an event, the newest first, a chunk at a time. */
async function* walkRevisions(ctx: Ctx, eventId: string): AsyncGenerator<RevisionRow> {
  for (let before: number | null = null; ; ) {
    const rows = await selectRevisions(ctx, eventId, before);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    before = last.version;
  }
}

async function selectRevisions(
  ctx: Ctx,
  eventId: string,
  before: number | null,
): Promise<RevisionRow[]> {
  const rows = await ctx.db
    .select({
      version: revision.version,
      at: revision.at,
      action: revision.action,
      reason: revision.reason,
      actorName: revision.actorName,
      record: revision.record,
    })
    .from(revision)
    .where(
      and(
        eq(revision.eventId, eventId),
        before === null ? undefined : lt(revision.version, before),
      ),
    )
    .orderBy(desc(revision.version))
    .limit(CHUNK);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Which of the larger events that the event was ever part of are in public now. */
async function publicLinks(ctx: Ctx, eventId: string): Promise<(id: string) => boolean> {
  const rows = await ctx.db
    .selectDistinct({ id: eventIndex.eventId })
    .from(revision)
    .innerJoin(
      eventIndex,
      eq(eventIndex.eventId, sql`(${revision.record} #>> '{partOf,id}')::uuid`),
    )
    .where(and(eq(revision.eventId, eventId), eq(eventIndex.editorial, 'published')));
  const ids = new Set(rows.map((row) => row.id));
  return (id) => ids.has(id);
}

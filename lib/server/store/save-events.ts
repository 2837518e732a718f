import { getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import {
  agendaItem,
  claim,
  dateChange,
  event,
  eventPlace,
  eventSlug,
  office,
  outcome,
  outlet,
  participation,
  person,
  place,
  session,
  source,
  trip,
} from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { type AssignedSlug, assignSlugs } from './assign-slugs';

/** A record to store, beside the one stored now (null when the event is new). */
export interface RecordPair {
  before: EventRecord | null;
  after: EventRecord;
}

/**
 * Stores records as rows of the normalised tables; child rows are replaced where they differ. A
 * draft gets its slug here.
 */
export async function saveEvents(
  db: Database,
  given: readonly RecordPair[],
  actorId: string | null,
) {
  if (given.length === 0) return;
  const assigned = await assignSlugs(
    db,
    given.map((pair) => pair.after),
  );
  const pairs = given.map(({ before, after }) => ({
    before,
    after: { ...after, slug: assigned.get(after.id)?.slug ?? after.slug },
  }));
  const ids = await selectReferenceIds(db, pairs);
  await insertInChunks(
    db,
    event,
    pairs.map((pair) => toEventRow(pair, ids, actorId)),
    {
      target: event.id,
      set: excludedColumns(event, ['id', 'createdAt', 'createdBy', 'deletedAt']),
    },
  );
  await saveSlugs(db, pairs, assigned);
  await saveParts(db, pairs, ids);
}

type ReferenceIds = Awaited<ReturnType<typeof selectReferenceIds>>;

async function selectReferenceIds(db: Database, pairs: readonly RecordPair[]) {
  const records = pairs.map((pair) => pair.after);
  const [places, people, offices, outlets, trips] = await Promise.all([
    selectIds(
      db,
      place,
      records.flatMap((one) => [
        ...one.places.map((ref) => ref.slug),
        ...one.sessions.flatMap((session) => session.place?.slug ?? []),
      ]),
    ),
    selectIds(
      db,
      person,
      records.flatMap((one) => one.participations.flatMap((p) => p.person?.slug ?? [])),
    ),
    selectIds(
      db,
      office,
      records.flatMap((one) => one.participations.flatMap((p) => p.office?.slug ?? [])),
    ),
    selectIds(
      db,
      outlet,
      records.flatMap((one) => one.sources.flatMap((s) => s.outlet?.slug ?? [])),
    ),
    selectIds(
      db,
      trip,
      records.flatMap((one) => one.trip?.slug ?? []),
    ),
  ]);
  return { places, people, offices, outlets, trips };
}

type Referable = typeof place | typeof person | typeof office | typeof outlet | typeof trip;

/** Row ids by slug; asking for a slug that is not there is a fault of the caller. */
async function selectIds(db: Database, table: Referable, slugs: string[]) {
  const wanted = [...new Set(slugs)];
  if (wanted.length === 0) return lookup(new Map());
  const rows = await db
    .select({ id: table.id, slug: table.slug })
    .from(table)
    .where(inArray(table.slug, wanted));
  return lookup(new Map(rows.map((row) => [row.slug, row.id])));
}

function lookup(ids: ReadonlyMap<string, string>) {
  return (slug: string | undefined): string | null => {
    if (slug === undefined) return null;
    const id = ids.get(slug);
    if (!id) throw new Error(`no row has the slug ${slug}`);
    return id;
  };
}

function toEventRow({ after }: RecordPair, ids: ReferenceIds, actorId: string | null) {
  return {
    id: after.id,
    slug: after.slug,
    kind: after.kind,
    status: after.status,
    editorial: after.editorial,
    edtf: after.dates.edtf,
    precision: after.dates.precision,
    earliest: after.dates.earliest,
    latest: after.dates.latest,
    startTime: after.startTime,
    endTime: after.endTime,
    titleOverride: after.titleOverride,
    summary: after.summary,
    note: after.note,
    tripId: ids.trips(after.trip?.slug),
    tripPosition: after.trip?.position ?? null,
    partOfId: after.partOf?.id ?? null,
    version: after.version,
    sequence: after.sequence,
    postponedAt: after.postponed && new Date(after.postponed.at),
    postponedEdtf: after.postponed?.dates.edtf ?? null,
    postponedPrecision: after.postponed?.dates.precision ?? null,
    statusBefore: after.statusBefore,
    firstPublishedAt: after.firstPublishedAt === null ? null : new Date(after.firstPublishedAt),
    contentUpdatedAt: new Date(after.contentUpdatedAt),
    createdAt: new Date(after.createdAt),
    updatedAt: new Date(after.updatedAt),
    createdBy: actorId,
    updatedBy: actorId,
  } satisfies typeof event.$inferInsert;
}

/** Slugs of drafts come and go; one that was public stays an alias for ever. */
async function saveSlugs(
  db: Database,
  pairs: readonly RecordPair[],
  assigned: ReadonlyMap<string, AssignedSlug>,
) {
  const dropped = pairs.flatMap(({ before, after }) =>
    before && assigned.has(after.id) && before.firstPublishedAt === null ? [before.slug] : [],
  );
  if (dropped.length > 0) await db.delete(eventSlug).where(inArray(eventSlug.slug, dropped));
  await insertInChunks(
    db,
    eventSlug,
    [...assigned].map(([eventId, slug]) => ({ eventId, ...slug })),
  );
}

async function saveParts(db: Database, pairs: readonly RecordPair[], ids: ReferenceIds) {
  const differing = pairs.filter(
    ({ before, after }) => !before || partsOf(before) !== partsOf(after),
  );
  const stale = differing.flatMap(({ before }) => (before ? [before.id] : []));
  if (stale.length > 0) {
    for (const table of [
      dateChange,
      claim,
      source,
      outcome,
      session,
      agendaItem,
      participation,
      eventPlace,
    ]) {
      await db.delete(table).where(inArray(table.eventId, stale));
    }
  }
  const records = differing.map((pair) => pair.after);
  const rows = <Item, Row>(
    itemsOf: (record: EventRecord) => readonly Item[],
    toRow: (item: Item, position: number, record: EventRecord) => Row,
  ) => records.flatMap((record) => itemsOf(record).map((item, i) => toRow(item, i + 1, record)));

  await insertInChunks(
    db,
    eventPlace,
    rows(
      (one) => one.places,
      (ref, position, { id }) => ({
        eventId: id,
        position,
        placeId: required(ids.places(ref.slug)),
      }),
    ),
  );
  await insertInChunks(
    db,
    participation,
    rows(
      (one) => one.participations,
      (one, position, { id }) => ({
        eventId: id,
        position,
        side: one.side,
        role: one.role,
        attendance: one.attendance,
        personId: ids.people(one.person?.slug),
        officeId: ids.offices(one.office?.slug),
        party: one.party.code,
      }),
    ),
  );
  await insertInChunks(
    db,
    agendaItem,
    rows(
      (one) => one.agenda,
      (item, position, { id }) => ({
        eventId: id,
        position,
        topic: item.slug,
        stage: item.stage,
        note: item.note,
      }),
    ),
  );
  await insertInChunks(
    db,
    session,
    rows(
      (one) => one.sessions,
      (one, _, { id }) => ({
        eventId: id,
        n: one.n,
        title: one.title,
        day: one.day,
        startTime: one.start,
        endTime: one.end,
        placeId: ids.places(one.place?.slug),
      }),
    ),
  );
  await insertInChunks(
    db,
    outcome,
    rows(
      (one) => one.outcomes,
      (one, position, { id }) => ({
        eventId: id,
        position,
        ...one,
      }),
    ),
  );
  await insertInChunks(
    db,
    source,
    rows(
      (one) => one.sources,
      (one, position, { id }) => ({
        id: one.id,
        eventId: id,
        position,
        url: one.url,
        title: one.title,
        published: one.published,
        outletId: ids.outlets(one.outlet?.slug),
      }),
    ),
  );
  await insertInChunks(
    db,
    claim,
    rows(
      (one) => one.claims,
      (one, position, { id }) => ({
        eventId: id,
        position,
        ...one,
      }),
    ),
  );
  await insertInChunks(
    db,
    dateChange,
    rows(
      (one) => one.dateChanges,
      (one, position, { id }) => ({
        eventId: id,
        position,
        type: one.type,
        fromEdtf: one.from?.edtf ?? null,
        fromPrecision: one.from?.precision ?? 'unknown',
        toEdtf: one.to?.edtf ?? null,
        toPrecision: one.to?.precision ?? 'unknown',
        reason: one.reason,
        sourceId: one.sourceId,
        seenAt: new Date(one.seenAt),
      }),
    ),
  );
}

/** The child rows of a record as one comparable text. */
function partsOf(record: EventRecord): string {
  const { places, participations, agenda, sessions, outcomes, sources, claims, dateChanges } =
    record;
  return canonicalJson([
    places.map((ref) => ref.slug),
    participations.map((one) => [
      one.side,
      one.role,
      one.attendance,
      one.person?.slug,
      one.office?.slug,
      one.party.code,
    ]),
    agenda,
    sessions,
    outcomes,
    sources,
    claims,
    dateChanges,
  ]);
}

function required(id: string | null): string {
  if (id === null) throw new Error('a place without an id');
  return id;
}

/** PostgreSQL takes at most 65,535 parameters a statement; our widest row has about thirty. */
const CHUNK = 1000;

async function insertInChunks<Table extends PgTable>(
  db: Database,
  table: Table,
  rows: Table['$inferInsert'][],
  onConflict?: {
    target: Parameters<
      ReturnType<ReturnType<Database['insert']>['values']>['onConflictDoUpdate']
    >[0]['target'];
    set: Record<string, SQL>;
  },
) {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const insert = db.insert(table).values(rows.slice(start, start + CHUNK));
    await (onConflict ? insert.onConflictDoUpdate(onConflict) : insert);
  }
}

/** `set` of an upsert: every column but these takes the value that was to be inserted. */
function excludedColumns(table: typeof event, kept: readonly string[]): Record<string, SQL> {
  return Object.fromEntries(
    Object.keys(getTableColumns(table))
      .filter((name) => !kept.includes(name))
      .map((name) => [name, sql.raw(`excluded.${snakeCase(name)}`)]),
  );
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import {
  agendaItem,
  claim,
  dateChange,
  eventPlace,
  outcome,
  participation,
  session,
  source,
} from '@/db/schema';
import { canonicalJson } from '@/lib/domain/canonical-json';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { insertInChunks } from './insert-in-chunks';
import type { ReferenceIds } from './reference-ids';
import type { RecordPair } from './save-events';

/** Replaces the child rows of the records whose children differ from those stored. */
export async function saveParts(db: Database, pairs: readonly RecordPair[], ids: ReferenceIds) {
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

import { eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import {
  event,
  eventMerge,
  type outlet as outletTable,
  type place as placeTable,
  trip,
} from '@/db/schema';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { day } from '@/lib/domain/dates/day';
import type { EventRecord, OutletRef, PlaceRef } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { type EventParts, selectEventParts } from './event-parts';
import { groupBy } from './group-by';
import { storedDates } from './stored-dates';

/**
 * The whole records of these events, in the order of `ids`; ids nobody has are left out. Deleted
 * events are loaded too: whether they may be seen is the caller's to decide.
 */
export async function loadEvents(db: Database, ids: readonly string[]): Promise<EventRecord[]> {
  if (ids.length === 0) return [];
  const larger = alias(event, 'larger');
  const largerMerge = alias(eventMerge, 'larger_merge');
  const survivor = alias(event, 'survivor');
  const [rows, parts] = await Promise.all([
    db
      .select({ event, trip, larger, mergedInto: { id: survivor.id, slug: survivor.slug } })
      .from(event)
      .leftJoin(trip, eq(trip.id, event.tripId))
      // What a merged event was to its parts, the one that stands for it is.
      .leftJoin(largerMerge, eq(largerMerge.eventId, event.partOfId))
      .leftJoin(larger, sql`${larger.id} = coalesce(${largerMerge.intoId}, ${event.partOfId})`)
      .leftJoin(eventMerge, eq(eventMerge.eventId, event.id))
      .leftJoin(survivor, eq(survivor.id, eventMerge.intoId))
      .where(inArray(event.id, [...ids])),
    selectEventParts(db, [...ids]),
  ]);
  const largerTitles = await loadTitles(
    db,
    rows.flatMap((row) => (row.larger ? [row.larger] : [])),
  );
  const assemble = assembler(parts, largerTitles);
  const records = new Map(rows.map((row) => [row.event.id, assemble(row)]));
  return ids.flatMap((id) => records.get(id) ?? []);
}

/** The record of one event, or null. */
export async function loadEvent(db: Database, id: string): Promise<EventRecord | null> {
  return (await loadEvents(db, [id]))[0] ?? null;
}

type EventRow = typeof event.$inferSelect;
type JoinedRow = {
  event: EventRow;
  trip: typeof trip.$inferSelect | null;
  larger: EventRow | null;
  mergedInto: EventRecord['mergedInto'];
};

/** Short titles of the events that others are part of, by id. */
async function loadTitles(db: Database, rows: EventRow[]): Promise<Map<string, string>> {
  const unnamed = rows.filter((row) => row.titleOverride === null).map((row) => row.id);
  const titles = new Map(rows.map((row) => [row.id, row.titleOverride ?? '']));
  if (unnamed.length === 0) return titles;
  const assemble = assembler(await selectEventParts(db, [...new Set(unnamed)]), new Map());
  for (const row of rows) {
    if (row.titleOverride !== null) continue;
    titles.set(
      row.id,
      eventTitles(assemble({ event: row, trip: null, larger: null, mergedInto: null })).short,
    );
  }
  return titles;
}

function assembler(parts: EventParts, largerTitles: ReadonlyMap<string, string>) {
  const places = groupBy(parts.places, (row) => row.eventId);
  const participants = groupBy(parts.participants, (row) => row.participation.eventId);
  const names = groupBy(parts.names, (row) => row.personId);
  const agenda = groupBy(parts.agenda, (row) => row.eventId);
  const sessions = groupBy(parts.sessions, (row) => row.session.eventId);
  const outcomes = groupBy(parts.outcomes, (row) => row.eventId);
  const sources = groupBy(parts.sources, (row) => row.source.eventId);
  const claims = groupBy(parts.claims, (row) => row.eventId);
  const changes = groupBy(parts.changes, (row) => row.eventId);
  const merges = groupBy(parts.merges, (row) => row.merge.intoId);

  return ({ event: row, trip: tripRow, larger, mergedInto }: JoinedRow): EventRecord => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    editorial: row.editorial,
    dates: storedDates(row.edtf, row.precision),
    startTime: row.startTime,
    endTime: row.endTime,
    titleOverride: row.titleOverride,
    summary: row.summary,
    note: row.note,
    places: (places.get(row.id) ?? []).map(({ place }) => toPlaceRef(place)),
    participations: (participants.get(row.id) ?? []).map((one) => ({
      side: one.participation.side,
      role: one.participation.role,
      attendance: one.participation.attendance,
      person: one.person && {
        slug: one.person.slug,
        name: one.person.name,
        names: (names.get(one.person.id) ?? []).map(({ name, lang, script }) => ({
          name,
          lang,
          script,
        })),
      },
      office: one.office && {
        slug: one.office.slug,
        title: one.office.title,
        short: one.office.short,
        party: one.office.party,
        level: one.office.level,
      },
      party: {
        code: one.party.code,
        kind: one.party.kind,
        name: one.party.name,
        shortName: one.party.shortName,
        adjective: one.party.adjective,
      },
    })),
    agenda: (agenda.get(row.id) ?? []).map((item) => ({
      slug: knownTopic(item.topic),
      stage: item.stage,
      note: item.note,
    })),
    sessions: (sessions.get(row.id) ?? []).map(({ session, place }) => ({
      n: session.n,
      title: session.title,
      day: day(session.day),
      start: session.startTime,
      end: session.endTime,
      place: place && toPlaceRef(place),
    })),
    outcomes: (outcomes.get(row.id) ?? []).map((one) => ({
      kind: one.kind,
      topic: one.topic === null ? null : knownTopic(one.topic),
      title: one.title,
      url: one.url,
    })),
    sources: (sources.get(row.id) ?? []).map(({ source, outlet }) => ({
      id: source.id,
      url: source.url,
      title: source.title,
      published: source.published === null ? null : day(source.published),
      outlet: outlet && toOutletRef(outlet),
    })),
    claims: (claims.get(row.id) ?? []).map(({ eventId, position, ...rest }) => rest),
    dateChanges: (changes.get(row.id) ?? []).map((one) => ({
      type: one.type,
      from: one.fromEdtf === null ? null : storedDates(one.fromEdtf, one.fromPrecision),
      to: one.toEdtf === null ? null : storedDates(one.toEdtf, one.toPrecision),
      reason: one.reason,
      sourceId: one.sourceId,
      seenAt: one.seenAt.toISOString(),
    })),
    trip:
      tripRow && row.tripPosition !== null
        ? { slug: tripRow.slug, title: tripRow.title, position: row.tripPosition }
        : null,
    partOf: larger && {
      id: larger.id,
      slug: larger.slug,
      title: largerTitles.get(larger.id) ?? larger.slug,
      published: larger.editorial === 'published' && larger.deletedAt === null,
    },
    version: row.version,
    sequence: row.sequence,
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    contentUpdatedAt: row.contentUpdatedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    postponed: row.postponedAt && {
      at: row.postponedAt.toISOString(),
      dates: storedDates(row.postponedEdtf, row.postponedPrecision ?? 'unknown'),
    },
    statusBefore: row.statusBefore,
    lookAgainOn: row.lookAgainOn === null ? null : day(row.lookAgainOn),
    publishAt: row.publishAt?.toISOString() ?? null,
    mergedInto,
    merges: (merges.get(row.id) ?? []).map(({ merge, slug }) => ({
      id: merge.eventId,
      slug,
      at: merge.at.toISOString(),
      sourceIds: merge.sourceIds,
      claimIds: merge.claimIds,
    })),
  });
}

function toPlaceRef({
  slug,
  name,
  country,
  lat,
  lng,
  tz,
}: typeof placeTable.$inferSelect): PlaceRef {
  return { slug, name, country, lat, lng, tz };
}

function toOutletRef(row: typeof outletTable.$inferSelect): OutletRef {
  const { slug, name, reliability, voice, party } = row;
  return { slug, name, reliability, voice, party };
}

function knownTopic(slug: string) {
  const topic = findTopic(slug);
  if (!topic) throw new Error(`stored topic ${slug} is not in the taxonomy`);
  return topic.slug;
}

import { and, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import { event, matchKey, office, participation, person } from '@/db/schema';
import { day, toEpochDay } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { groupBy } from '@/lib/server/store/group-by';

/** Days by which two reports of one visit may differ. */
const NEAR = 10;
/** Days of the longest window that is held against a visit: what is known to a year is like anything. */
const LONGEST = 92;

/** Who goes where and when: by this two reports of one event are known. */
interface Sighting {
  /** What the event is called in a report. */
  name: string;
  visitor: string;
  person: string | null;
  office: string | null;
  host: string;
  earliest: string;
  latest: string;
  /** Known to the source too, which tells it from the others by an id of its own. */
  ofSource: boolean;
}

/** An event that is to be made, and the line that says so. */
export interface NewEvent {
  line: number;
  record: EventRecord;
}

/**
 * For each new event another that is likely the same, as a report calls it: the same person or
 * office of one party visiting the same host within ten days. A source tells its own events apart by
 * their ids, so of those only one on the very same days is. By record id; those without a likeness
 * are left out.
 */
export async function findLikely(
  db: Database,
  scheme: string,
  made: readonly NewEvent[],
): Promise<Map<string, string>> {
  const wanted = made.map((one) => ({ id: one.record.id, sightings: sightingsOf(one) }));
  const known = groupBy(
    await selectSightings(
      db,
      scheme,
      wanted.flatMap((one) => one.sightings),
    ),
    pairOf,
  );
  const likely = new Map<string, string>();
  for (const { id, sightings } of wanted) {
    const twin = sightings.flatMap((one) =>
      (known.get(pairOf(one)) ?? []).filter((other) => isLike(one, other)),
    )[0];
    if (twin) likely.set(id, twin.name);
    // Those that follow in the batch are held against this one too.
    for (const one of sightings) known.set(pairOf(one), [...(known.get(pairOf(one)) ?? []), one]);
  }
  return likely;
}

function pairOf({ visitor, host }: Sighting): string {
  return `${visitor} ${host}`;
}

function isLike(one: Sighting, other: Sighting): boolean {
  const isWho =
    (one.person !== null && one.person === other.person) ||
    (one.office !== null && one.office === other.office);
  if (!isWho) return false;
  if (other.ofSource) return one.earliest === other.earliest && one.latest === other.latest;
  return gap(other.latest, one.earliest) <= NEAR && gap(one.latest, other.earliest) <= NEAR;
}

/** Days from one to another, negative when the other is before. */
function gap(from: string, to: string): number {
  return toEpochDay(day(to)) - toEpochDay(day(from));
}

function sightingsOf({ line, record: { participations, dates } }: NewEvent): Sighting[] {
  const { earliest, latest } = dates;
  if (!earliest || !latest) return [];
  const hosts = participations.filter((one) => one.side === 'host');
  return participations
    .filter((one) => one.side === 'visiting')
    .flatMap((one) =>
      hosts.map((host) => ({
        name: `line ${line}`,
        visitor: one.party.code,
        person: one.person?.slug ?? null,
        office: one.office?.slug ?? null,
        host: host.party.code,
        earliest,
        latest,
        ofSource: true,
      })),
    );
}

/** What the diary has of these parties near the days they are wanted on. */
async function selectSightings(
  db: Database,
  scheme: string,
  wanted: readonly Sighting[],
): Promise<Sighting[]> {
  const near = await selectNear(db, wanted);
  if (near.length === 0) return [];
  const visitor = alias(participation, 'visitor');
  const host = alias(participation, 'host');
  const rows = await db
    .selectDistinct({
      name: event.slug,
      visitor: visitor.party,
      person: person.slug,
      office: office.slug,
      host: host.party,
      earliest: event.earliest,
      latest: event.latest,
      key: matchKey.key,
    })
    .from(event)
    .innerJoin(visitor, and(eq(visitor.eventId, event.id), eq(visitor.side, 'visiting')))
    .innerJoin(host, and(eq(host.eventId, event.id), eq(host.side, 'host')))
    .leftJoin(person, eq(person.id, visitor.personId))
    .leftJoin(office, eq(office.id, visitor.officeId))
    .leftJoin(matchKey, and(eq(matchKey.eventId, event.id), eq(matchKey.scheme, scheme)))
    .where(
      and(
        sql`${event.id} = any(${sql.param(near)}::uuid[])`,
        inArray(visitor.party, [...new Set(wanted.map((one) => one.visitor))]),
        inArray(host.party, [...new Set(wanted.map((one) => one.host))]),
      ),
    );
  return rows.flatMap(({ earliest, latest, key, ...row }) =>
    earliest && latest ? [{ ...row, earliest, latest, ofSource: key !== null }] : [],
  );
}

/**
 * Ids of the events that lie near one of these days. Looked up by day and by nothing else: an import
 * asks no more for its thousandth batch than for its first, and the planner, who has no figures of
 * tables that are being filled, has no choice to make.
 */
async function selectNear(db: Database, wanted: readonly Sighting[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  const days = [...new Set(wanted.map((one) => `${one.earliest} ${one.latest}`))].map((text) => {
    const [earliest, latest] = text.split(' ');
    return { earliest, latest };
  });
  const rows = await db
    .selectDistinct({ id: event.id })
    .from(
      sql`json_to_recordset(${JSON.stringify(days)}::json) as wanted (earliest date, latest date)`,
    )
    .innerJoin(
      event,
      and(
        isNull(event.deletedAt),
        gte(event.earliest, sql`wanted.earliest - ${NEAR + LONGEST}::int`),
        lte(event.earliest, sql`wanted.latest + ${NEAR}::int`),
        gte(event.latest, sql`wanted.earliest - ${NEAR}::int`),
      ),
    );
  return rows.map((row) => row.id);
}

import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import {
  agendaItem,
  claim,
  dateChange,
  event,
  eventMerge,
  eventPlace,
  office,
  outcome,
  outlet,
  participation,
  party,
  person,
  personName,
  place,
  session,
  source,
} from '@/db/schema';

/** The child rows of many events with what they refer to, ready to be grouped by event. */
export async function selectEventParts(db: Database, ids: string[]) {
  const [
    places,
    participants,
    names,
    agenda,
    sessions,
    outcomes,
    sources,
    claims,
    changes,
    merges,
  ] = await Promise.all([
    db
      .select({ eventId: eventPlace.eventId, place })
      .from(eventPlace)
      .innerJoin(place, eq(place.id, eventPlace.placeId))
      .where(inArray(eventPlace.eventId, ids))
      .orderBy(asc(eventPlace.position)),
    db
      .select({ participation, person, office, party })
      .from(participation)
      .innerJoin(party, eq(party.code, participation.party))
      .leftJoin(person, eq(person.id, participation.personId))
      .leftJoin(office, eq(office.id, participation.officeId))
      .where(inArray(participation.eventId, ids))
      .orderBy(asc(participation.position)),
    db
      .selectDistinct({
        personId: personName.personId,
        name: personName.name,
        lang: personName.lang,
        script: personName.script,
      })
      .from(personName)
      .innerJoin(participation, eq(participation.personId, personName.personId))
      .where(inArray(participation.eventId, ids))
      .orderBy(asc(personName.personId), asc(personName.lang), asc(personName.name)),
    db
      .select()
      .from(agendaItem)
      .where(inArray(agendaItem.eventId, ids))
      .orderBy(asc(agendaItem.position)),
    db
      .select({ session, place })
      .from(session)
      .leftJoin(place, eq(place.id, session.placeId))
      .where(inArray(session.eventId, ids))
      .orderBy(asc(session.n)),
    db.select().from(outcome).where(inArray(outcome.eventId, ids)).orderBy(asc(outcome.position)),
    db
      .select({ source, outlet })
      .from(source)
      .leftJoin(outlet, eq(outlet.id, source.outletId))
      .where(inArray(source.eventId, ids))
      .orderBy(asc(source.position)),
    db.select().from(claim).where(inArray(claim.eventId, ids)).orderBy(asc(claim.position)),
    db
      .select()
      .from(dateChange)
      .where(inArray(dateChange.eventId, ids))
      .orderBy(asc(dateChange.position)),
    db
      .select({ merge: eventMerge, slug: event.slug })
      .from(eventMerge)
      .innerJoin(event, eq(event.id, eventMerge.eventId))
      .where(inArray(eventMerge.intoId, ids))
      .orderBy(asc(eventMerge.at), asc(eventMerge.eventId)),
  ]);
  return {
    places,
    participants,
    names,
    agenda,
    sessions,
    outcomes,
    sources,
    claims,
    changes,
    merges,
  };
}

export type EventParts = Awaited<ReturnType<typeof selectEventParts>>;

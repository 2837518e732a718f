import { eq, max, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import {
  event,
  office,
  participation,
  person,
  personName,
  personSpelling,
  place,
  tenure,
} from '@/db/schema';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { groupBy } from '@/lib/server/store/group-by';

/** An office somebody of the diary has, by its own title. */
export interface DiaryTerm {
  title: string;
  party: string;
  from: Day | null;
  until: Day | null;
}

/** Somebody of the diary, with every spelling and all that is known of their offices. */
export interface DiaryPerson {
  slug: string;
  name: string;
  party: string | null;
  names: string[];
  terms: DiaryTerm[];
}

/** A town of the diary. */
export interface DiaryPlace {
  name: string;
  country: string;
  names: string[];
}

/**
 * People who may be in the news: everybody but those who were last seen, in events or in office,
 * before a day. An office in which events name them counts as one they held, on days unknown.
 */
export async function selectDiaryPeople(db: Database, since: Day): Promise<DiaryPerson[]> {
  const people = await db
    .select({ id: person.id, slug: person.slug, name: person.name, party: person.party })
    .from(person)
    .orderBy(person.slug);
  const names = await db
    .select({ personId: personName.personId, name: personName.name })
    .from(personName)
    .union(
      db
        .select({ personId: personSpelling.personId, name: personSpelling.name })
        .from(personSpelling),
    );
  const tenures = await db
    .select({
      personId: tenure.personId,
      title: office.title,
      party: office.party,
      from: tenure.fromDay,
      until: tenure.toDay,
      ongoing: tenure.ongoing,
    })
    .from(tenure)
    .innerJoin(office, eq(office.id, tenure.officeId))
    .orderBy(sql`${tenure.fromDay} nulls first`, office.title);
  const roles = await db
    .select({
      personId: participation.personId,
      title: office.title,
      party: office.party,
      last: max(event.latest),
    })
    .from(participation)
    .innerJoin(event, eq(event.id, participation.eventId))
    .leftJoin(office, eq(office.id, participation.officeId))
    .groupBy(participation.personId, office.title, office.party)
    .orderBy(office.title);
  const namesOf = groupBy(names, (one) => one.personId);
  const tenuresOf = groupBy(tenures, (one) => one.personId);
  const rolesOf = groupBy(roles, (one) => one.personId ?? '');
  return people.flatMap(({ id, slug, name, party }) => {
    const held = tenuresOf.get(id) ?? [];
    const seen = rolesOf.get(id) ?? [];
    const isGone =
      held.length + seen.length > 0 &&
      held.every((one) => !one.ongoing && (one.until ?? one.from ?? '') < since) &&
      seen.every((one) => (one.last ?? since) < since);
    if (isGone) return [];
    const own = held.map((one) => ({
      title: one.title,
      party: one.party,
      from: parseDay(one.from ?? ''),
      until: parseDay(one.until ?? ''),
    }));
    const known = new Set(own.map((one) => one.title));
    const inEvents = seen.flatMap(({ title, party: of }) =>
      title === null || of === null || known.has(title)
        ? []
        : [{ title, party: of, from: null, until: null }],
    );
    return [
      {
        slug,
        name,
        party,
        names: (namesOf.get(id) ?? []).map((one) => one.name).sort(),
        terms: [...own, ...inEvents],
      },
    ];
  });
}

/** Every town of the diary. */
export async function selectDiaryPlaces(db: Database): Promise<DiaryPlace[]> {
  const rows = await db
    .select({ name: place.name, country: place.country, names: place.names })
    .from(place)
    .orderBy(place.slug);
  return rows.map((row) => ({ ...row, names: row.names.map((one) => one.name) }));
}

/** Changes whenever people, names, tenures, offices in events or places do. */
export async function diaryVersion(db: Database): Promise<string> {
  const [row] = await db.execute<{ version: string }>(sql`
    select concat_ws(' ',
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(slug || name, 0)), 0) from ${person}),
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(name, 0)), 0) from ${personName}),
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(name, 0)), 0) from ${personSpelling}),
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(concat(person_id, office_id, from_day, to_day, ongoing), 0)), 0) from ${tenure}),
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(title, 0)), 0) from ${office}),
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(concat(event_id, person_id, office_id), 0)), 0) from ${participation}),
      (select count(*) || ':' || coalesce(bit_xor(hashtextextended(name, 0)), 0) from ${place})
    ) as version`);
  return row?.version ?? '';
}

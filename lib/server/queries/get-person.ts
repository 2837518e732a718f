import { and, eq, ne, type SQL, sql } from 'drizzle-orm';
import { eventIndex, office, participation, party, person, personName } from '@/db/schema';
import type { PersonProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { findPublic } from './check-filter';
import { listPersonTenures } from './list-tenures';
import { countNamed, countTopics } from './profile-counts';
import { getProfileEvents, isOn, matchSubject } from './profile-events';

const MOST_LAST = 60;

/**
 * A person whom published events name, with those that match the filter; null for all others, drafts'
 * people among them.
 */
export async function getPerson(
  ctx: Ctx,
  slug: string,
  filter: Filter,
): Promise<PersonProfile | null> {
  const [isPublic] = await findPublic(ctx, 'person', [slug]);
  if (isPublic === undefined) return null;
  const [row] = await ctx.db
    .select({ id: person.id, slug: person.slug, name: person.name, party: party })
    .from(person)
    .leftJoin(party, eq(party.code, person.party))
    .where(eq(person.slug, slug));
  if (!row) return null;
  const matching = await matchSubject(ctx, 'person', slug, filter);
  const [events, names, tenures, offices, counterparts, topics] = await Promise.all([
    getProfileEvents(ctx, matching, MOST_LAST),
    ctx.db
      .select({ name: personName.name, lang: personName.lang, script: personName.script })
      .from(personName)
      .where(and(eq(personName.personId, row.id), ne(personName.name, row.name)))
      .orderBy(personName.script, personName.name),
    listPersonTenures(ctx, slug),
    listOffices(ctx, row.id),
    countNamed(ctx, and(matching, isOn()), 'person', { except: slug, most: 12 }),
    countTopics(ctx, and(matching, isOn())),
  ]);
  return {
    slug: row.slug,
    name: row.name,
    party: row.party && { code: row.party.code, name: row.party.name },
    names,
    ...events,
    tenures,
    offices,
    counterparts,
    topics,
  };
}

/** Titles of the offices in which the person took part in published events, the latest first. */
async function listOffices(ctx: Ctx, personId: string): Promise<string[]> {
  const published: SQL = sql`${eventIndex.editorial} = 'published'`;
  const rows = await ctx.db
    .select({ title: office.title })
    .from(participation)
    .innerJoin(eventIndex, eq(eventIndex.eventId, participation.eventId))
    .innerJoin(office, eq(office.id, participation.officeId))
    .where(and(published, eq(participation.personId, personId)))
    .groupBy(office.title)
    .orderBy(sql`max(${eventIndex.earliest}) desc nulls last`, office.title);
  return rows.map((row) => row.title);
}

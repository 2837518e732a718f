import { asc, eq, min, type SQL, sql } from 'drizzle-orm';
import { office, party, person, personName, place, tenure } from '@/db/schema';
import type { Suggestion } from '@/lib/domain/event/suggestions';
import { canSeeDesk } from '@/lib/domain/permissions';
import type { Ctx } from '@/lib/server/ctx';
import { findPublic } from './check-filter';
import { beginsFirst, MOST_SUGGESTIONS, matchesWords, type Needle } from './suggest-match';

/** Candidates from which the public ones are taken. */
const CANDIDATES = 200;

/** People by any spelling in any script, with the office they hold now. */
export async function suggestPeople(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const key = personName.nameKey;
  const holds = ctx.db
    .select({ personId: tenure.personId, title: min(office.title).as('held') })
    .from(tenure)
    .innerJoin(office, eq(office.id, tenure.officeId))
    .where(eq(tenure.ongoing, true))
    .groupBy(tenure.personId)
    .as('holds');
  const rows = await ctx.db
    .select({ slug: person.slug, label: person.name, held: holds.title, party: party.name })
    .from(person)
    .innerJoin(personName, eq(personName.personId, person.id))
    .leftJoin(holds, eq(holds.personId, person.id))
    .leftJoin(party, eq(party.code, person.party))
    .where(matchesWords(key, needle))
    .groupBy(person.id, holds.title, party.name)
    .orderBy(sql`bool_or(${like(key, needle)}) desc`, asc(person.name), asc(person.slug))
    .limit(CANDIDATES);
  const known = await visible(ctx, 'person', rows);
  return known.map((row) => ({
    type: 'person',
    slug: row.slug,
    label: row.label,
    hint: row.held ?? row.party ?? '',
  }));
}

function like(column: typeof personName.nameKey, { words }: Needle): SQL {
  return sql`${column} like ${`${words.join(' ')}%`}`;
}

/** Cities, with their country. */
export async function suggestPlaces(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const rows = await ctx.db
    .select({ slug: place.slug, label: place.name, hint: party.name })
    .from(place)
    .innerJoin(party, eq(party.code, place.country))
    .where(matchesWords(place.nameKey, needle))
    .orderBy(beginsFirst(place.nameKey, needle), asc(place.name), asc(place.slug))
    .limit(CANDIDATES);
  const known = await visible(ctx, 'place', rows);
  return known.map((row) => ({ type: 'place', ...row }));
}

/** What this actor may know of, as many as are shown. */
export async function visible<Row extends { slug: string }>(
  ctx: Ctx,
  type: 'person' | 'place' | 'trip',
  rows: Row[],
): Promise<Row[]> {
  if (canSeeDesk(ctx.actor) || rows.length === 0) return rows.slice(0, MOST_SUGGESTIONS);
  const slugs = rows.map((row) => row.slug);
  const known = new Set(await findPublic(ctx, type, slugs));
  return rows.filter((row) => known.has(row.slug)).slice(0, MOST_SUGGESTIONS);
}

import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { eventIndex, office, participation, party, person, personName } from '@/db/schema';
import type { ScriptName } from '@/lib/domain/event/event-record';
import type { Index, PersonLine } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { foldName } from '@/lib/domain/names/fold';
import { nativeName } from '@/lib/domain/names/native-name';
import type { Ctx } from '@/lib/server/ctx';
import { groupBy } from '@/lib/server/store/group-by';
import { sumUp } from './get-calendar';
import { matchPublished } from './profile-events';
import { spanTags } from './tag-spans';

/** As many people as the index shows before a letter is chosen. */
const MOST = 100;

export interface PeopleIndex extends Index<PersonLine> {
  /** Initial letters that have anybody, in order. */
  letters: string[];
  /** Everybody whom these events name, on this page or not. */
  people: number;
}

/**
 * People whom the published events that match name: those of a letter by name, else those with most
 * events, the most first.
 */
export async function listPeople(
  ctx: Ctx,
  letter: string | null,
  filter: Filter,
): Promise<PeopleIndex> {
  const matching = await matchPublished(ctx, filter);
  const [spans, sum] = await Promise.all([
    spanTags(ctx, ['person'], matching),
    sumUp(ctx, matching),
  ]);
  const bySlug = new Map(spans.map((span) => [span.value, span]));
  if (bySlug.size === 0) return { lines: [], letters: [], people: 0, ...sum };
  const rows = await ctx.db
    .select({
      id: person.id,
      slug: person.slug,
      name: person.name,
      code: party.code,
      party: party.name,
    })
    .from(person)
    .leftJoin(party, eq(party.code, person.party))
    .where(inArray(person.slug, [...bySlug.keys()]));
  const initials = rows.map((row) => initialOf(row.name));
  const shown = rows
    .filter((_, index) => letter === null || initials[index] === letter)
    .map((row) => ({ row, span: bySlug.get(row.slug) }))
    .sort((one, other) =>
      letter === null
        ? (other.span?.count ?? 0) - (one.span?.count ?? 0) || compare(one.row.name, other.row.name)
        : compare(one.row.name, other.row.name),
    )
    .slice(0, letter === null ? MOST : undefined);
  const ids = shown.map(({ row }) => row.id);
  const [offices, names] = await Promise.all([latestOffices(ctx, ids), otherNames(ctx, ids)]);
  return {
    lines: shown.map(({ row, span }) => ({
      slug: row.slug,
      name: row.name,
      native: nativeName(names.get(row.id) ?? [], row.code),
      party: row.code !== null && row.party !== null ? { code: row.code, name: row.party } : null,
      office: offices.get(row.id) ?? null,
      count: span?.count ?? 0,
      last: span?.last ?? null,
      next: span?.next ?? null,
    })),
    letters: [...new Set(initials)].sort(compare),
    people: rows.length,
    ...sum,
  };
}

/** The first letter of the name without accents, upper case; "#" for none. */
function initialOf(name: string): string {
  const letter = foldName(name).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en');
}

/** The office in which each of them last took part in a published event. */
async function latestOffices(ctx: Ctx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectDistinctOn([participation.personId], {
      id: participation.personId,
      title: office.title,
    })
    .from(participation)
    .innerJoin(eventIndex, eq(eventIndex.eventId, participation.eventId))
    .innerJoin(office, eq(office.id, participation.officeId))
    .where(sql`${eventIndex.editorial} = 'published' and ${inArray(participation.personId, ids)}`)
    .orderBy(participation.personId, sql`${eventIndex.earliest} desc nulls last`);
  return new Map(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.title]])));
}

/** Every name in a script other than Latin, by person. */
async function otherNames(ctx: Ctx, ids: string[]): Promise<Map<string, ScriptName[]>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select()
    .from(personName)
    .where(and(ne(personName.script, 'Latn'), inArray(personName.personId, ids)))
    .orderBy(personName.name);
  return groupBy(rows, (row) => row.personId);
}

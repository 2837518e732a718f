import { eq, inArray, or } from 'drizzle-orm';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { person, personName } from '@/db/schema';
import type { Suggestion } from '@/lib/domain/event/suggestions';
import { officeTitle } from '@/lib/domain/people/level';
import type { Ctx } from '@/lib/server/ctx';
import { officeTitleIn } from '@/lib/server/gazetteer/office-slugs';
import { type ReferencePerson, referencePeople } from '@/lib/server/gazetteer/reference-people';
import { MOST_SUGGESTIONS, type Needle, rankName } from './suggest-match';

/**
 * Office-holders of the reference whom the diary has not yet, by any spelling: for the desk's forms,
 * where choosing one makes them. Those in office now stand first.
 */
export async function suggestHolders(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const matching = referencePeople()
    .people.flatMap((one) => {
      const ranks = one.keys.flatMap((key) => rankName(key, needle) ?? []);
      return ranks.length === 0 ? [] : [{ one, rank: Math.min(...ranks) }];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(isInOffice(b.one)) - Number(isInOffice(a.one)) ||
        (a.one.name < b.one.name ? -1 : 1),
    )
    .slice(0, 2 * MOST_SUGGESTIONS)
    .map(({ one }) => one);
  const known = await inDiary(ctx, matching);
  return matching
    .filter((one) => !known(one))
    .map((one) => ({ type: 'person', slug: one.slug, label: one.name, hint: hintOf(one) }));
}

function isInOffice({ terms }: ReferencePerson): boolean {
  return terms.some((term) => term.isOngoing);
}

/** The office they hold, the last one known of them, or their party. */
function hintOf({ terms, party }: ReferencePerson): string {
  const term = terms.find((one) => one.isOngoing) ?? terms.at(-1);
  const of = partyOf.get(term?.party ?? party);
  const title = term ? officeTitleIn(term.office, term.party) : null;
  if (!of) return '';
  return title === null ? of.name : officeTitle(title, of);
}

const partyOf = new Map(REFERENCE_PARTIES.map((one) => [one.code, one]));

/** Tells whom of these the diary has, by slug or by a name of theirs in their party. */
async function inDiary(
  { db }: Ctx,
  people: readonly ReferencePerson[],
): Promise<(one: ReferencePerson) => boolean> {
  if (people.length === 0) return () => false;
  const rows = await db
    .selectDistinct({ slug: person.slug, party: person.party, key: personName.nameKey })
    .from(person)
    .innerJoin(personName, eq(personName.personId, person.id))
    .where(
      or(
        inArray(
          person.slug,
          people.map((one) => one.slug),
        ),
        inArray(
          personName.nameKey,
          people.flatMap((one) => one.keys),
        ),
      ),
    );
  const slugs = new Set(rows.map((row) => row.slug));
  const names = new Set(rows.map((row) => `${row.party} ${row.key}`));
  return ({ slug, party, keys }) =>
    slugs.has(slug) || keys.some((key) => names.has(`${party} ${key}`));
}

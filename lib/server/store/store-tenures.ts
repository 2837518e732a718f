import { randomUUID } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { SOURCE_ADDRESSES } from '@/db/reference/holders';
import { office, tenure } from '@/db/schema';
import { officeSlugsOf, officeTitleIn } from '@/lib/server/gazetteer/office-slugs';
import type { ReferencePerson, ReferenceTerm } from '@/lib/server/gazetteer/reference-people';
import { officeKey, resolveOffices } from './resolve-offices';
import { resolveParties } from './resolve-parties';

/**
 * Records the offices of office-holders whom the diary has just met, given with the ids of their
 * rows. A day is recorded where it is known as one; an office that the diary has under a title of
 * its own is that one.
 */
export async function storeTenures(
  db: Database,
  holders: ReadonlyMap<ReferencePerson, string>,
): Promise<void> {
  const terms = [...holders].flatMap(([person, personId]) =>
    person.terms.map((term) => ({ personId, term })),
  );
  if (terms.length === 0) return;
  const ids = await officeIds(
    db,
    terms.map(({ term }) => term),
  );
  const rows = terms.flatMap(({ personId, term }) => {
    const officeId = ids.get(term);
    return officeId ? [{ id: randomUUID(), personId, officeId, ...datesOf(term) }] : [];
  });
  if (rows.length > 0) await db.insert(tenure).values(rows).onConflictDoNothing();
}

function datesOf({ window: { surely, possibly }, isOngoing, sources }: ReferenceTerm) {
  return {
    fromDay: surely?.from === possibly.from ? possibly.from : null,
    toDay: !isOngoing && surely?.to === possibly.to ? possibly.to : null,
    ongoing: isOngoing,
    sourceUrl:
      sources.map((source) => SOURCE_ADDRESSES[source]).find((one) => one !== null) ?? null,
  };
}

/** Rows of the offices of terms, those that are missing made. */
async function officeIds(
  db: Database,
  terms: readonly ReferenceTerm[],
): Promise<Map<ReferenceTerm, string>> {
  const codes = [...new Set(terms.map((term) => term.party))];
  const parties = await resolveParties(db, new Set(codes));
  const known = await db.select().from(office).where(inArray(office.party, codes));
  const titleOf = (term: ReferenceTerm): { title: string; party: string } | string | null => {
    const own = known.find(
      ({ title, party }) =>
        party === term.party && officeSlugsOf(title, party).join() === term.office,
    );
    if (own) return own.slug;
    const title = officeTitleIn(term.office, term.party);
    return title === null || !parties.has(term.party) ? null : { title, party: term.party };
  };
  const wanted = new Map(terms.map((term) => [term, titleOf(term)]));
  const inputs = [...wanted.values()].filter((one) => one !== null);
  const offices = await resolveOffices(db, inputs, parties);
  const slugs = [...offices.values()].map((one) => one.slug);
  const rows = await db
    .select({ id: office.id, slug: office.slug })
    .from(office)
    .where(inArray(office.slug, slugs));
  const bySlug = new Map(rows.map((row) => [row.slug, row.id]));
  return new Map(
    [...wanted].flatMap(([term, input]): [ReferenceTerm, string][] => {
      const slug = input === null ? undefined : offices.get(officeKey(input, parties))?.slug;
      const id = bySlug.get(slug ?? '');
      return id ? [[term, id]] : [];
    }),
  );
}

import { and, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { office, person, tenure } from '@/db/schema';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import type { Ctx } from '@/lib/server/ctx';
import { referenceHoldersOn } from '@/lib/server/gazetteer/holders-on';
import { officeSlugsOf } from '@/lib/server/gazetteer/office-slugs';

/** An office in general, in a party: `prime-minister` of `IQ`. */
export interface OfficeOf {
  office: string;
  party: string;
}

/** Who held an office on a day. */
export interface OfficeHolder {
  /** Slug of the diary's person, or the one they get when an event first names them. */
  slug: string;
  name: string;
  /** `sure` when a tenure spans the day; `likely` when nothing known speaks against it. */
  certainty: 'sure' | 'likely';
  /** A day from which they surely held it. */
  since: Day | null;
  /** Their last day in the office, as far as it is known or follows from who came next. */
  until: Day | null;
  isInDiary: boolean;
}

/**
 * Who held an office on a day, the likeliest first: by the diary's own tenures, unless the reference
 * surely knows of somebody who came later; and by the reference where the diary says nothing. Empty
 * when neither knows. For the desk: the diary's people may be known from drafts alone.
 */
export async function findHolder(
  ctx: Pick<Ctx, 'db'>,
  of: OfficeOf,
  day: Day,
): Promise<OfficeHolder[]> {
  const [inDiary, known] = [await selectHolders(ctx, of, day), await findInReference(ctx, of, day)];
  const [ours, theirs] = [inDiary[0], known[0]];
  const isOutdated = theirs?.certainty === 'sure' && (theirs.since ?? '') > (ours?.since ?? '');
  return inDiary.length > 0 && !isOutdated ? inDiary : known;
}

async function findInReference(
  ctx: Pick<Ctx, 'db'>,
  of: OfficeOf,
  day: Day,
): Promise<OfficeHolder[]> {
  const known = referenceHoldersOn(of.office, of.party, day);
  const people = await Promise.all(known.map(({ person: one }) => findPerson(ctx, one)));
  return known.map(({ person: one, ...rest }, at) => ({
    slug: people[at]?.slug ?? one.slug,
    name: people[at]?.name ?? one.name,
    isInDiary: Boolean(people[at]),
    ...rest,
  }));
}

/** Who takes an office over between two days. */
export interface HolderChange {
  from: OfficeHolder;
  to: OfficeHolder;
}

/**
 * Whether another holds the office on the day of a visit than today: for the warning beside "Prime
 * Minister of Iraq". Null when the same does, or when either day's holder is not known.
 */
export async function findHolderChange(
  ctx: Pick<Ctx, 'db'>,
  of: OfficeOf,
  days: { today: Day; visit: Day },
): Promise<HolderChange | null> {
  const [[from], [to]] = await Promise.all([
    findHolder(ctx, of, days.today),
    findHolder(ctx, of, days.visit),
  ]);
  return from && to && from.slug !== to.slug ? { from, to } : null;
}

/** Tenures of the diary that span the day and have a bound; the latest begun first. */
async function selectHolders(
  { db }: Pick<Ctx, 'db'>,
  { office: slug, party }: OfficeOf,
  day: Day,
): Promise<OfficeHolder[]> {
  const rows = await db
    .select({
      slug: person.slug,
      name: person.name,
      title: office.title,
      since: tenure.fromDay,
      until: tenure.toDay,
    })
    .from(tenure)
    .innerJoin(office, and(eq(office.id, tenure.officeId), eq(office.party, party)))
    .innerJoin(person, eq(person.id, tenure.personId))
    .where(
      and(
        lte(tenure.fromDay, day),
        or(eq(tenure.ongoing, true), sql`${tenure.toDay} >= ${day}` as SQL),
      ),
    )
    .orderBy(sql`${tenure.fromDay} desc`, person.name);
  return rows
    .filter((row) => officeSlugsOf(row.title, party).includes(slug))
    .map((row) => ({
      slug: row.slug,
      name: row.name,
      certainty: 'sure',
      since: parseDay(row.since ?? ''),
      until: parseDay(row.until ?? ''),
      isInDiary: true,
    }));
}

/** The diary's person of that name and party. */
async function findPerson(
  { db }: Pick<Ctx, 'db'>,
  { name, party }: { name: string; party: string },
): Promise<{ slug: string; name: string } | null> {
  const [found] = await db
    .select({ slug: person.slug, name: person.name })
    .from(person)
    .where(and(eq(person.name, name), or(eq(person.party, party), isNull(person.party))))
    .limit(1);
  return found ?? null;
}

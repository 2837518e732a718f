import { eq, type SQL, sql } from 'drizzle-orm';
import { office, person, tenure } from '@/db/schema';
import { parseDay } from '@/lib/domain/dates/day';
import type { TenureView } from '@/lib/domain/event/profile-view';
import type { Ctx } from '@/lib/server/ctx';
import { findPublic } from './check-filter';

/** Offices of a party and who held them: only people whom published events name. */
export async function listPartyTenures(ctx: Ctx, code: string): Promise<TenureView[]> {
  const rows = await selectTenures(ctx, eq(office.party, code));
  const slugs = [...new Set(rows.map((row) => row.person.slug))];
  const known = new Set(slugs.length > 0 ? await findPublic(ctx, 'person', slugs) : []);
  return rows.filter((row) => known.has(row.person.slug));
}

/** Offices that a person held, the present ones first. The caller has seen that they are public. */
export function listPersonTenures(ctx: Ctx, slug: string): Promise<TenureView[]> {
  return selectTenures(ctx, eq(person.slug, slug));
}

async function selectTenures(ctx: Ctx, where: SQL | undefined): Promise<TenureView[]> {
  const rows = await ctx.db
    .select({
      slug: person.slug,
      name: person.name,
      title: office.title,
      party: office.party,
      level: office.level,
      from: tenure.fromDay,
      to: tenure.toDay,
      ongoing: tenure.ongoing,
    })
    .from(tenure)
    .innerJoin(person, eq(person.id, tenure.personId))
    .innerJoin(office, eq(office.id, tenure.officeId))
    .where(where)
    .orderBy(
      sql`${tenure.ongoing} desc`,
      sql`${office.level}`,
      sql`coalesce(${tenure.toDay}, ${tenure.fromDay}) desc nulls last`,
      office.title,
      person.name,
    );
  return rows.map((row) => ({
    person: { slug: row.slug, name: row.name },
    office: { title: row.title, party: row.party, level: row.level },
    from: parseDay(row.from ?? ''),
    to: parseDay(row.to ?? ''),
    ongoing: row.ongoing,
  }));
}

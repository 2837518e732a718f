import { randomUUID } from 'node:crypto';
import { inArray, or } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { office } from '@/db/schema';
import type { OfficeRef, PartyRef } from '@/lib/domain/event/event-record';
import { slugify } from '@/lib/domain/names/slugify';
import { levelOfOffice, officeTitle, shortOffice } from '@/lib/domain/people/level';

export type OfficeInput = string | { title: string; party: string };

/**
 * Offices by `officeKey`. A title that is not known for its party is made, with level and short
 * label told from the title; slugs nobody has and titles of unknown parties are left out.
 */
export async function resolveOffices(
  db: Database,
  inputs: readonly OfficeInput[],
  parties: ReadonlyMap<string, PartyRef>,
): Promise<Map<string, OfficeRef>> {
  const found = new Map<string, OfficeRef>();
  if (inputs.length === 0) return found;
  const wanted = new Map<string, OfficeRef | null>();
  for (const input of inputs) {
    if (typeof input === 'string') wanted.set(input, null);
    else {
      const party = parties.get(input.party);
      if (party) wanted.set(officeSlug(input.title, party), describeOffice(input.title, party));
    }
  }
  const rows = await db
    .select({
      slug: office.slug,
      title: office.title,
      short: office.short,
      party: office.party,
      level: office.level,
    })
    .from(office)
    .where(or(inArray(office.slug, [...wanted.keys()])));
  for (const row of rows) found.set(row.slug, row);
  const made = [...wanted].flatMap(([slug, one]) => (one && !found.has(slug) ? [one] : []));
  if (made.length > 0) {
    await db.insert(office).values(made.map((one) => ({ ...one, id: randomUUID() })));
    for (const one of made) found.set(one.slug, one);
  }
  return found;
}

/** Under what an office input is found in the result of `resolveOffices`. */
export function officeKey(input: OfficeInput, parties: ReadonlyMap<string, PartyRef>): string {
  if (typeof input === 'string') return input;
  const party = parties.get(input.party);
  return party ? officeSlug(input.title, party) : '';
}

function officeSlug(title: string, party: PartyRef): string {
  return slugify(officeTitle(title, party));
}

function describeOffice(title: string, party: PartyRef): OfficeRef {
  return {
    slug: officeSlug(title, party),
    title: officeTitle(title, party),
    short: shortOffice(title),
    party: party.code,
    level: levelOfOffice(title, party.kind),
  };
}

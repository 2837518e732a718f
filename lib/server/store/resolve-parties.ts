import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { party } from '@/db/schema';
import type { PartyRef } from '@/lib/domain/event/event-record';

/** The known parties of these codes, by code. */
export async function resolveParties(
  db: Database,
  codes: ReadonlySet<string>,
): Promise<Map<string, PartyRef>> {
  if (codes.size === 0) return new Map();
  const rows = await db
    .select({
      code: party.code,
      kind: party.kind,
      name: party.name,
      shortName: party.shortName,
      adjective: party.adjective,
    })
    .from(party)
    .where(inArray(party.code, [...codes]));
  return new Map(rows.map((row) => [row.code, row]));
}

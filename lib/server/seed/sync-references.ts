import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { party, topic } from '@/db/schema';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';

/** Brings parties and topics to what this build knows. Rows it does not know are left alone. */
export async function syncReferences(db: Database): Promise<void> {
  await db
    .insert(party)
    .values(
      REFERENCE_PARTIES.map(({ code, kind, name, shortName, adjective, names, validUntil }) => ({
        code,
        kind,
        name,
        shortName,
        adjective,
        names,
        validUntil,
      })),
    )
    .onConflictDoUpdate({
      target: party.code,
      set: {
        kind: sql`excluded.kind`,
        name: sql`excluded.name`,
        shortName: sql`excluded.short_name`,
        adjective: sql`excluded.adjective`,
        names: sql`excluded.names`,
        validUntil: sql`excluded.valid_until`,
      },
    });
  await db
    .insert(topic)
    .values(TOPICS.map(({ slug, parent, iptc }, position) => ({ slug, parent, iptc, position })))
    .onConflictDoUpdate({
      target: topic.slug,
      set: {
        parent: sql`excluded.parent`,
        iptc: sql`excluded.iptc`,
        position: sql`excluded.position`,
      },
    });
}

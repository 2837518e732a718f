import { inArray } from 'drizzle-orm';
import { party } from '@/db/schema';
import type { PartyLine } from '@/lib/domain/event/profile-view';
import type { Ctx } from '@/lib/server/ctx';
import { spanTags } from './tag-spans';

/** Every state and organisation that published events name, by name. */
export async function listParties(ctx: Ctx): Promise<PartyLine[]> {
  const spans = await spanTags(ctx, ['party', 'visitor', 'host']);
  const of = (key: 'party' | 'visitor' | 'host') =>
    new Map(spans.filter((span) => span.key === key).map((span) => [span.value, span]));
  const [all, visits, hosted] = [of('party'), of('visitor'), of('host')];
  const codes = [...all.keys()];
  if (codes.length === 0) return [];
  const rows = await ctx.db
    .select({ code: party.code, kind: party.kind, name: party.name })
    .from(party)
    .where(inArray(party.code, codes));
  return rows
    .map((row) => ({
      ...row,
      sent: visits.get(row.code)?.begun ?? 0,
      received: hosted.get(row.code)?.begun ?? 0,
      last: all.get(row.code)?.last ?? null,
      next: all.get(row.code)?.next ?? null,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

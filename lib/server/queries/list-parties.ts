import { inArray } from 'drizzle-orm';
import { party } from '@/db/schema';
import type { Index, PartyLine } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { sumUp } from './get-calendar';
import { matchPublished } from './profile-events';
import { spanTags } from './tag-spans';

/** Every state and organisation that the published events that match name, by name. */
export async function listParties(ctx: Ctx, filter: Filter): Promise<Index<PartyLine>> {
  const matching = await matchPublished(ctx, filter);
  const [spans, sum] = await Promise.all([
    spanTags(ctx, ['party', 'visitor', 'host'], matching),
    sumUp(ctx, matching),
  ]);
  const of = (key: 'party' | 'visitor' | 'host') =>
    new Map(spans.filter((span) => span.key === key).map((span) => [span.value, span]));
  const [all, visits, hosted] = [of('party'), of('visitor'), of('host')];
  const codes = [...all.keys()];
  if (codes.length === 0) return { lines: [], ...sum };
  const rows = await ctx.db
    .select({ code: party.code, kind: party.kind, name: party.name })
    .from(party)
    .where(inArray(party.code, codes));
  const lines = rows
    .map((row) => ({
      ...row,
      sent: visits.get(row.code)?.begun ?? 0,
      received: hosted.get(row.code)?.begun ?? 0,
      last: all.get(row.code)?.last ?? null,
      next: all.get(row.code)?.next ?? null,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return { lines, ...sum };
}

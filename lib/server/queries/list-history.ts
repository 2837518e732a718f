import { desc, eq } from 'drizzle-orm';
import { revision } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';

/** One command in the history of an event, as staff see it. */
export interface HistoryRow {
  version: number;
  at: string;
  actorName: string;
  action: string;
  reason: string | null;
}

/** Who did what to an event, newest first. For editors and above: it names staff. */
export async function listHistory(ctx: Ctx, eventId: string): Promise<Result<HistoryRow[]>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const rows = await ctx.db
    .select({
      version: revision.version,
      at: revision.at,
      actorName: revision.actorName,
      action: revision.action,
      reason: revision.reason,
    })
    .from(revision)
    .where(eq(revision.eventId, eventId))
    .orderBy(desc(revision.version))
    .limit(500);
  return ok(rows.map((row) => ({ ...row, at: row.at.toISOString() })));
}

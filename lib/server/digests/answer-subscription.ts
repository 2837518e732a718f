import { and, eq, isNull } from 'drizzle-orm';
import { mailSubscription } from '@/db/schema';
import { nextDue } from '@/lib/domain/digest/cadence';
import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { findLastChange } from '@/lib/server/queries/list-changes';
import { readMailToken } from './mail-token';

export type Subscription = typeof mailSubscription.$inferSelect;

/** The subscription that the token of a mail is for; `not-found` for any other text. */
export async function findSubscription(
  { db }: Pick<Ctx, 'db'>,
  token: string,
): Promise<Result<Subscription>> {
  const id = readMailToken(token);
  const [row] =
    id === null ? [] : await db.select().from(mailSubscription).where(eq(mailSubscription.id, id));
  return row ? ok(row) : fail('not-found', 'There is no such subscription.');
}

/**
 * Says yes for the address that got the token: from now on it is told what changes. Said again, and
 * after it was ended, it changes nothing.
 */
export async function confirmSubscription(ctx: Ctx, token: string): Promise<Result<null>> {
  const found = await findSubscription(ctx, token);
  if (!found.ok) return found;
  const { id, cadence, hour, weekday, zone } = found.value;
  const dueAt =
    cadence === 'instant' ? ctx.now : nextDue({ cadence, hour, weekday, zone }, ctx.now);
  await ctx.db
    .update(mailSubscription)
    .set({ confirmedAt: ctx.now, dueAt, lastSeq: await findLastChange(ctx) })
    .where(
      and(
        eq(mailSubscription.id, id),
        isNull(mailSubscription.confirmedAt),
        isNull(mailSubscription.endedAt),
      ),
    );
  return ok(null);
}

/** Ends a subscription for whoever has its token: nothing is sent after it. */
export async function endSubscription(ctx: Ctx, token: string): Promise<Result<null>> {
  const found = await findSubscription(ctx, token);
  if (!found.ok) return found;
  await ctx.db
    .update(mailSubscription)
    .set({ endedAt: ctx.now })
    .where(and(eq(mailSubscription.id, found.value.id), isNull(mailSubscription.endedAt)));
  return ok(null);
}

import { randomUUID } from 'node:crypto';
import { and, eq, isNull, lt } from 'drizzle-orm';
import { mailSubscription } from '@/db/schema';
import { subscriptionInputSchema } from '@/lib/domain/digest/subscription-input';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { parseDocument } from '@/lib/domain/parse-document';
import { countAttempt } from '@/lib/server/auth/count-attempt';
import { transact } from '@/lib/server/commands/transact';
import type { Ctx } from '@/lib/server/ctx';
import { readViewFilter } from '@/lib/server/views/read-view-filter';
import { mailToken } from './mail-token';

const HOUR = 3_600_000;
/** Whoever has not said yes by then is forgotten. */
const PATIENCE = 7 * 24 * HOUR;

/** What has to be mailed before anything else is. */
export interface Asked {
  email: string;
  /** The page on which its owner says yes; null when they have already. */
  confirmUrl: string | null;
}

/**
 * Remembers that somebody wants to be told by mail: open to everyone, and nothing is sent to the
 * address before its owner has said yes. Asked again it is the same subscription. Fails with
 * `unprocessable`, and with `conflict` when too many were asked for lately.
 * @param network whose wish it is, for the limit
 */
export async function subscribeByMail(
  ctx: Ctx,
  document: unknown,
  network: string,
): Promise<Result<Asked>> {
  const parsed = parseDocument(subscriptionInputSchema, document);
  if (!parsed.ok) return parsed;
  const filter = await readViewFilter(ctx, parsed.value.filter);
  if (!filter.ok) return filter;
  const { email } = parsed.value;
  const limits = [
    { key: ['mail-network', network], max: 20, window: HOUR },
    { key: ['mail-address', email], max: 5, window: HOUR },
  ];
  if ((await countAttempt(ctx.db, limits, ctx.now)) !== null) {
    return fail('conflict', 'Too many were asked for in a short time. Try again in an hour.');
  }
  return transact<Asked>(ctx.db, async (tx) => {
    const wanted = { ...parsed.value, filter: filter.value };
    await tx
      .delete(mailSubscription)
      .where(
        and(
          isNull(mailSubscription.confirmedAt),
          lt(mailSubscription.createdAt, new Date(ctx.now.getTime() - PATIENCE)),
        ),
      );
    const [known] = await tx
      .select({ id: mailSubscription.id, confirmedAt: mailSubscription.confirmedAt })
      .from(mailSubscription)
      .where(
        and(
          eq(mailSubscription.email, email),
          eq(mailSubscription.cadence, wanted.cadence),
          eq(mailSubscription.filter, wanted.filter),
          isNull(mailSubscription.endedAt),
        ),
      )
      .for('update');
    // What its owner has confirmed nobody else may change.
    if (known?.confirmedAt) return ok({ email, confirmUrl: null });
    const id = known?.id ?? randomUUID();
    await tx
      .insert(mailSubscription)
      .values({ ...wanted, id, createdAt: ctx.now })
      .onConflictDoUpdate({ target: mailSubscription.id, set: wanted });
    return ok({ email, confirmUrl: `${ctx.baseUrl}/mail/${mailToken(id)}` });
  });
}

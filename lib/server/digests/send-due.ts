import { and, eq, inArray, isNotNull, isNull, lt, lte, ne, or } from 'drizzle-orm';
import { mailSubscription } from '@/db/schema';
import { nextDue } from '@/lib/domain/digest/cadence';
import type { Digest } from '@/lib/domain/digest/digest';
import type { Ctx } from '@/lib/server/ctx';
import type { MailOutcome } from '@/lib/server/mail/send-mail';
import { findLastChange } from '@/lib/server/queries/list-changes';
import type { Subscription } from './answer-subscription';
import { composeDigest } from './compose-digest';

/** Subscriptions taken in hand at a time, and how many mails are under way at once. */
const BATCH = 50;
const LANES = 4;
/** Milliseconds after which a process that has one in hand is taken for dead. */
const LEASE = 5 * 60_000;
/** A mail server that refuses is asked again after a minute, two, four …, this often. */
const ATTEMPTS = 8;

/** Sends a digest to an address. */
export type SendDigest = (email: string, digest: Digest, id: string) => Promise<MailOutcome>;

/**
 * Takes a batch of what is due and sends it; gives how many were taken, 0 when nothing is due. Any
 * number of processes may do so at once: each takes its batch under a lease, which ends by itself when
 * it is killed. What a mail tells is marked as told before it is sent, so that nobody is told twice; a
 * mail that the server refuses is taken back and tried again.
 * @param signal when aborted, what is not under way yet is left to others
 */
export async function sendDue(ctx: Ctx, send: SendDigest, signal?: AbortSignal): Promise<number> {
  const batch = await takeBatch(ctx);
  if (batch.length === 0) return 0;
  const upTo = await findLastChange(ctx);
  const queue = [...batch];
  const work = async () => {
    while (!signal?.aborted) {
      const one = queue.shift();
      if (!one) return;
      await tell(ctx, one, upTo, send).catch((error: unknown) => {
        // The others are not kept waiting; this one is tried again when its lease has ended.
        // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
        console.error(`error while telling subscription ${one.id}`, error);
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  await letGo(ctx, queue);
  return batch.length;
}

/** Leaves what was not begun to other processes. */
async function letGo({ db }: Ctx, subscriptions: readonly Subscription[]): Promise<void> {
  if (subscriptions.length === 0) return;
  const ids = subscriptions.map(({ id }) => id);
  await db
    .update(mailSubscription)
    .set({ leasedUntil: null })
    .where(inArray(mailSubscription.id, ids));
}

/** Takes the longest due in hand, passing over what another process has. */
async function takeBatch(ctx: Ctx): Promise<Subscription[]> {
  const newest = await findLastChange(ctx);
  const due = ctx.db
    .select({ id: mailSubscription.id })
    .from(mailSubscription)
    .where(
      and(
        isNotNull(mailSubscription.confirmedAt),
        isNull(mailSubscription.endedAt),
        lte(mailSubscription.dueAt, ctx.now),
        or(isNull(mailSubscription.leasedUntil), lt(mailSubscription.leasedUntil, ctx.now)),
        or(ne(mailSubscription.cadence, 'instant'), lt(mailSubscription.lastSeq, newest)),
      ),
    )
    .orderBy(mailSubscription.dueAt, mailSubscription.id)
    .limit(BATCH)
    .for('update', { skipLocked: true });
  return ctx.db
    .update(mailSubscription)
    .set({ leasedUntil: new Date(ctx.now.getTime() + LEASE) })
    .where(inArray(mailSubscription.id, due))
    .returning();
}

/** Tells one subscriber what is new to them, if anything is. */
async function tell(
  ctx: Ctx,
  subscription: Subscription,
  upTo: number,
  send: SendDigest,
): Promise<void> {
  const digest = await composeDigest(ctx, subscription, upTo);
  const isMine = await markTold(ctx, subscription, upTo);
  if (!isMine || digest === null) return;
  const outcome = await send(subscription.email, digest, `${subscription.id}.${upTo}`);
  if (outcome !== 'sent') return takeBack(ctx, subscription, upTo);
  await ctx.db
    .update(mailSubscription)
    .set({ sentAt: ctx.now, attempts: 0 })
    .where(eq(mailSubscription.id, subscription.id));
}

/** False when somebody else did, because the lease had ended, or its reader ended it meanwhile. */
async function markTold(ctx: Ctx, subscription: Subscription, upTo: number): Promise<boolean> {
  const marked = await ctx.db
    .update(mailSubscription)
    .set({ lastSeq: upTo, dueAt: dueAfter(subscription, ctx.now), leasedUntil: null })
    .where(
      and(
        eq(mailSubscription.id, subscription.id),
        eq(mailSubscription.lastSeq, subscription.lastSeq),
        ...(subscription.leasedUntil
          ? [eq(mailSubscription.leasedUntil, subscription.leasedUntil)]
          : []),
        isNull(mailSubscription.endedAt),
      ),
    )
    .returning({ id: mailSubscription.id });
  return marked.length > 0;
}

/** The server did not take it: tried again later, and after many times with the next one. */
async function takeBack(ctx: Ctx, subscription: Subscription, upTo: number): Promise<void> {
  const attempts = subscription.attempts + 1;
  const isGivenUp = attempts >= ATTEMPTS;
  const later = new Date(ctx.now.getTime() + 60_000 * 2 ** (attempts - 1));
  await ctx.db
    .update(mailSubscription)
    .set({
      lastSeq: subscription.lastSeq,
      attempts: isGivenUp ? 0 : attempts,
      dueAt: isGivenUp ? dueAfter({ ...subscription, cadence: 'daily' }, ctx.now) : later,
    })
    .where(and(eq(mailSubscription.id, subscription.id), eq(mailSubscription.lastSeq, upTo)));
}

function dueAfter({ cadence, hour, weekday, zone }: Subscription, now: Date): Date {
  return cadence === 'instant' ? now : nextDue({ cadence, hour, weekday, zone }, now);
}

import { asc, inArray } from 'drizzle-orm';
import { outcome } from '@/db/schema';
import type { Digest, DigestLine } from '@/lib/domain/digest/digest';
import { isAlertedBy, PLAN_KINDS, planKind } from '@/lib/domain/digest/plan-kind';
import { departureSentence, planSentence } from '@/lib/domain/feeds/plan-sentence';
import type { Ctx } from '@/lib/server/ctx';
import { filterSource, pageAddress } from '@/lib/server/feeds/feed-source';
import { nameFeed } from '@/lib/server/feeds/name-feed';
import { type FeedChange, selectChanges } from '@/lib/server/feeds/select-changes';
import { groupBy } from '@/lib/server/store/group-by';
import { readStoredFilter } from '@/lib/server/views/read-stored-filter';
import type { Subscription } from './answer-subscription';
import { mailToken } from './mail-token';

/** A mail that nobody reads to its end says how many more there are. */
const MOST = 100;
/** Changes looked at for one mail. */
const LOOKED_AT = 1000;

const ORDER: readonly DigestLine['kind'][] = [...PLAN_KINDS, 'withdrawn'];

/**
 * What a subscriber has not been told up to a public change: of events that are in public now, and of
 * those that have left. Null when that is nothing.
 */
export async function composeDigest(
  ctx: Ctx,
  subscription: Subscription,
  upTo: number,
): Promise<Digest | null> {
  const filter = readStoredFilter(ctx, subscription.filter, subscription.createdAt);
  if (filter === null) return null;
  const which = { limit: LOOKED_AT, after: subscription.lastSeq, upTo };
  const changes = (await selectChanges(ctx, filter, which)).filter((one) =>
    isTold(one, subscription),
  );
  if (changes.length === 0) return null;
  const outcomes = await selectOutcomes(ctx, changes);
  const lines = changes
    .toReversed()
    .map((one) => describeChange(one, outcomes, ctx.baseUrl))
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  return {
    cadence: subscription.cadence,
    name: await nameFeed(ctx, filterSource(ctx, filter)),
    lines: lines.slice(0, MOST),
    more: Math.max(0, lines.length - MOST),
    changesUrl: pageAddress(ctx, '/changes', filter),
    manageUrl: `${ctx.baseUrl}/mail/${mailToken(subscription.id)}`,
  };
}

/** A digest tells everything; an alert what it is for, and what makes one that was sent untrue. */
function isTold(one: FeedChange, { cadence, kinds }: Subscription): boolean {
  if (cadence !== 'instant') return true;
  return one.type === 'plan'
    ? isAlertedBy(planKind(one.plan), kinds)
    : kinds.some((kind) => kind === 'cancelled');
}

/** What came of the events that these changes tell to have taken place, by event. */
async function selectOutcomes(ctx: Ctx, changes: readonly FeedChange[]) {
  const ids = changes.flatMap((one) =>
    one.type === 'plan' && planKind(one.plan) === 'held' ? [one.eventId] : [],
  );
  if (ids.length === 0) return new Map<string, { title: string }[]>();
  const rows = await ctx.db
    .select({ eventId: outcome.eventId, title: outcome.title })
    .from(outcome)
    .where(inArray(outcome.eventId, ids))
    .orderBy(asc(outcome.eventId), asc(outcome.position));
  return groupBy(rows, (row) => row.eventId);
}

function describeChange(
  one: FeedChange,
  outcomes: ReadonlyMap<string, { title: string }[]>,
  baseUrl: string,
): DigestLine {
  if (one.type !== 'plan') {
    const url = one.type === 'merged' && one.intoSlug ? `${baseUrl}/events/${one.intoSlug}` : null;
    return { kind: 'withdrawn', text: departureSentence(one), notes: [], url };
  }
  const { plan, card, eventId } = one;
  const kind = planKind(plan);
  const results = kind === 'held' ? (outcomes.get(eventId) ?? []).map(({ title }) => title) : [];
  return {
    kind,
    text: planSentence(plan, card.titles.short),
    notes: [plan.reason, ...results].filter((note) => note !== null),
    url: `${baseUrl}/events/${card.slug}`,
  };
}

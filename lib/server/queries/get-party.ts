import { and, arrayOverlaps, eq, lte, type SQL } from 'drizzle-orm';
import { eventIndex, party } from '@/db/schema';
import { parseDay } from '@/lib/domain/dates/day';
import type { PartnerCount, PartyProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { type Ctx, today } from '@/lib/server/ctx';
import { findTags } from '@/lib/server/projection/tags';
import { selectCards } from './get-calendar';
import { namePartiesOf } from './get-now';
import { listPartyTenures } from './list-tenures';
import { countNamed, countTopics, countYears } from './profile-counts';
import { getProfileEvents, isOn, matchSubject, newestFirst } from './profile-events';

const MOST_VISITS = 12;
const MOST_PARTNERS = 12;

/**
 * A state or organisation and what the published events that match tell of it; null for a code
 * nobody has. Visits count as received and made once they have begun, and not when they fell through.
 */
export async function getParty(
  ctx: Ctx,
  code: string,
  filter: Filter,
): Promise<PartyProfile | null> {
  const [row] = await ctx.db.select().from(party).where(eq(party.code, code));
  if (!row) return null;
  const [matching, came, went] = await Promise.all([
    matchSubject(ctx, 'party', code, filter),
    matchSubject(ctx, 'host', code, filter),
    matchSubject(ctx, 'visitor', code, filter),
  ]);
  const begun = and(isOn(), lte(eventIndex.earliest, today(ctx)));
  const received = and(came, begun);
  const sent = and(went, begun);
  const [events, cameCards, cameTotal, wentCards, wentTotal, years, partners, tenures, topics] =
    await Promise.all([
      getProfileEvents(ctx, matching),
      selectCards(ctx, received, MOST_VISITS, newestFirst()),
      ctx.db.$count(eventIndex, received),
      selectCards(ctx, sent, MOST_VISITS, newestFirst()),
      ctx.db.$count(eventIndex, sent),
      countDirections(ctx, and(matching, begun), code),
      countPartners(ctx, sent, received, code),
      listPartyTenures(ctx, code),
      countTopics(ctx, and(matching, isOn())),
    ]);
  return {
    code,
    kind: row.kind,
    name: row.name,
    names: row.names,
    validUntil: parseDay(row.validUntil ?? ''),
    ...events,
    came: { cards: cameCards, total: cameTotal },
    went: { cards: wentCards, total: wentTotal },
    years,
    partners,
    tenures,
    topics,
    partyNames: {
      ...events.partyNames,
      ...(await namePartiesOf(ctx, [...cameCards, ...wentCards])),
    },
  };
}

async function countDirections(ctx: Ctx, matching: SQL | undefined, code: string) {
  const ids = await findTags(ctx.db, [`visitor:${code}`, `host:${code}`]);
  const has = (key: string) => arrayOverlaps(eventIndex.tags, [ids.get(key) ?? 0]);
  return countYears(ctx, matching, {
    sent: has(`visitor:${code}`),
    received: has(`host:${code}`),
  });
}

/** Parties it exchanged most visits with, either way. */
async function countPartners(
  ctx: Ctx,
  sent: SQL | undefined,
  received: SQL | undefined,
  code: string,
): Promise<PartnerCount[]> {
  const options = { except: code, most: 400 };
  const [hosts, visitors] = await Promise.all([
    countNamed(ctx, sent, 'host', options),
    countNamed(ctx, received, 'visitor', options),
  ]);
  const partners = new Map<string, PartnerCount>();
  const of = (one: { slug: string; name: string }) => {
    const known = partners.get(one.slug);
    const partner = known ?? { code: one.slug, name: one.name, sent: 0, received: 0 };
    partners.set(one.slug, partner);
    return partner;
  };
  for (const host of hosts) of(host).sent = host.count;
  for (const visitor of visitors) of(visitor).received = visitor.count;
  return [...partners.values()]
    .sort(
      (one, other) =>
        other.sent + other.received - (one.sent + one.received) || (one.code < other.code ? -1 : 1),
    )
    .slice(0, MOST_PARTNERS);
}

import type { Day } from '@/lib/domain/dates/day';
import type { GatheredEvent } from './gathered-event';
import { mergeInto } from './merge-claim';

/** An event begun with what one sentence says; later ones are merged into it. */
export function openEvent(claim: GatheredEvent): GatheredEvent {
  return { ...claim, ...copyOf(claim), claims: [claim] };
}

/** Lists of its own, for merging changes them. */
function copyOf(claim: GatheredEvent) {
  return {
    visitors: [...claim.visitors],
    guests: [...claim.guests],
    counterparts: [...claim.counterparts],
    stops: claim.stops.map((stop) => ({ ...stop })),
    dates: [...claim.dates],
    frames: [...claim.frames],
  };
}

/**
 * "Will visit A, B and C. … On 18 March he is in B, on 19 March in C": a journey whose stops have
 * days of their own is one event a stop, in the order in which they are named; any other stays whole.
 */
export function splitJourney(event: GatheredEvent): GatheredEvent[] {
  const parties = [...new Set(event.stops.map((stop) => stop.party))];
  if (event.kind === 'call' || parties.length < 2) return [event];
  const own = parties.map((party) => firstDayIn(event, party));
  const days = own.filter((day) => day !== null);
  if (new Set(days).size < 2 || days.length !== new Set(days).size) return [event];
  const claims = claimsByStop(event, parties);
  return parties.map((party) => stopOf(event, party, claims.get(party) ?? []));
}

/** The first day that is said of this stop alone. */
function firstDayIn(event: GatheredEvent, party: string): Day | null {
  for (const claim of event.claims) {
    if (!isAt(claim, party)) continue;
    const date = claim.dates.find(
      ({ of, resolved }) => resolved?.precision === 'day' && of !== 'departure',
    );
    if (date?.resolved) return date.resolved.first;
  }
  return null;
}

function isAt(claim: GatheredEvent, party: string): boolean {
  return claim.stops.length > 0 && claim.stops.every((stop) => stop.party === party);
}

/** A sentence that names no stop goes on about the one before; one about several gives no dates. */
function claimsByStop(
  event: GatheredEvent,
  parties: readonly string[],
): Map<string, GatheredEvent[]> {
  const claims = new Map<string, GatheredEvent[]>();
  let last: string | null = null;
  for (const claim of event.claims) {
    const own: string | null =
      parties.find((party) => isAt(claim, party)) ?? (claim.stops.length > 0 ? null : last);
    if (own === null) continue;
    claims.set(own, [...(claims.get(own) ?? []), claim]);
    last = own;
  }
  return claims;
}

function stopOf(
  event: GatheredEvent,
  party: string,
  claims: readonly GatheredEvent[],
): GatheredEvent {
  const [first, ...rest] = claims;
  const stop = openEvent({
    ...event,
    counterparts: first ? first.counterparts : [],
    stops: event.stops.filter((one) => one.party === party),
    dates: first ? first.dates : [],
    frames: first ? first.frames : event.frames.slice(0, 1),
  });
  for (const claim of rest) mergeInto(stop, claim);
  return stop;
}

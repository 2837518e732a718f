import { addDays, type Day, daysBetween } from '@/lib/domain/dates/day';
import { isDated } from '@/lib/domain/dates/event-dates';
import type { EventCard } from '@/lib/domain/event/event-card';
import { foldName } from '@/lib/domain/names/fold';
import { sameName } from '@/lib/domain/names/same-name';
import type { DraftActor, MatchChange, TextDraft } from './draft';

/** An event of the diary that a draft may be about, as far as matching looks at it. */
export type Candidate = Pick<EventCard, 'status' | 'dates' | 'postponedFrom' | 'places'> & {
  participants: readonly CandidateParticipant[];
};

export interface CandidateParticipant {
  side: 'visiting' | 'host';
  party: string;
  /** Every spelling of the person's name; empty where the event names nobody. */
  names: readonly string[];
  /** Slug of the office in general, null where the event names none. */
  office: string | null;
}

/** How well a draft fits an event, 0 to 1, and what it would change of it. */
export interface DraftMatch {
  score: number;
  change: MatchChange;
}

/** Two reports of one visit do not differ by more days; a planned one may have been moved further. */
export const NEAR_DAYS = 10;
export const MOVED_DAYS = 60;

/**
 * Whether a draft is about an event that the diary has: the same person, or office of a party, with
 * the same host within ten days; a planned one may have moved by sixty. Null when it is not.
 */
export function matchDraft(draft: TextDraft, event: Candidate): DraftMatch | null {
  const people = peopleScore(draft, event);
  const host = hostScore(draft, event);
  if (people === 0 || host === 0) return null;
  const gap = gapBetween(draft, event);
  const isPlanned = event.status !== 'completed' && event.status !== 'did-not-happen';
  if (gap !== null && gap > (isPlanned ? MOVED_DAYS : NEAR_DAYS)) return null;
  const time = gap === null ? 0.5 : gap <= NEAR_DAYS ? 1 - gap / 20 : 0.25;
  const score = 0.45 * people + 0.25 * host + 0.3 * time;
  return { score: Math.round(score * 100) / 100, change: changeOf(draft, event, gap) };
}

/** 1 for the same person, 0.8 for the same office of a party, 0.4 for the party alone. */
function peopleScore(draft: TextDraft, event: Candidate): number {
  const visiting = event.participants.filter((one) => one.side === 'visiting');
  const scores = draft.visitors.flatMap((actor) => visiting.map((one) => actorScore(actor, one)));
  return Math.max(0, ...scores);
}

function actorScore(actor: DraftActor, participant: CandidateParticipant): number {
  const { name } = actor;
  const isNamed = name !== null && participant.names.length > 0;
  if (isNamed && participant.names.some((one) => sameName(one, name))) return 1;
  if (actor.country !== participant.party) return 0;
  if (actor.office !== null && participant.office !== null) {
    return actor.office === participant.office && !isNamed ? 0.8 : 0;
  }
  return isNamed ? 0 : 0.4;
}

/** 1 for the same city, 0.8 for the same country; a call has the other side instead. */
function hostScore(draft: TextDraft, event: Candidate): number {
  if (draft.kind === 'call')
    return draft.visitors.every((actor) =>
      event.participants.some((one) => one.party === actor.country),
    )
      ? 1
      : 0;
  const cities = new Set(event.places.map((place) => foldName(place.name)));
  const countries = new Set([
    ...event.places.map((place) => place.country),
    ...event.participants.flatMap((one) => (one.side === 'host' ? [one.party] : [])),
  ]);
  const scores = draft.destinations.map(({ city, country }) => {
    if (!countries.has(country)) return 0;
    return city !== null && cities.has(foldName(city)) ? 1 : 0.8;
  });
  return Math.max(0, ...scores);
}

/** Days between the two windows, 0 when they meet; null when one has no date. */
function gapBetween(draft: TextDraft, event: Candidate): number | null {
  const window = windowOf(draft);
  const { earliest, latest } = event.postponedFrom ?? event.dates;
  if (!window || earliest === null || latest === null) return null;
  if (window.last < earliest) return daysBetween(window.last, earliest);
  return window.first > latest ? daysBetween(latest, window.first) : 0;
}

function windowOf({
  start_date: start,
  end_date: end,
}: TextDraft): { first: Day; last: Day } | null {
  const [first, last] = [start ?? end, end ?? start];
  return first && last ? { first, last } : null;
}

/** The days on which an event that fits the draft may be; null when the draft has no date. */
export function searchWindow(draft: TextDraft): { from: Day; to: Day } | null {
  const window = windowOf(draft);
  return (
    window && { from: addDays(window.first, -MOVED_DAYS), to: addDays(window.last, MOVED_DAYS) }
  );
}

const OPEN = new Set(['reported', 'announced', 'confirmed', 'postponed']);

function changeOf(draft: TextDraft, event: Candidate, gap: number | null): MatchChange {
  const isOpen = OPEN.has(event.status);
  if (draft.status === 'cancelled' && isOpen) return 'cancel';
  if (draft.status === 'postponed' && isOpen && event.status !== 'postponed') return 'postpone';
  if (isMoved(draft, event, gap) && isOpen) return 'move';
  if (draft.official && (event.status === 'reported' || event.status === 'announced'))
    return 'confirm';
  return saysAsMuch(draft, event) ? 'same' : 'source';
}

function isMoved(draft: TextDraft, event: Candidate, gap: number | null): boolean {
  if (gap === null)
    return event.dates.earliest === null && draft.start_date !== null && draft.status === 'planned';
  if (draft.date_precision !== 'day' || !isDated(event.dates)) return gap > 0;
  const isStart = draft.start_date !== null && draft.start_date !== event.dates.earliest;
  return (
    isStart ||
    (draft.end_date !== null &&
      draft.end_date !== event.dates.latest &&
      draft.start_date !== draft.end_date)
  );
}

/** Whether the draft has the very dates of the event: then it tells the same, else it only bears it out. */
function saysAsMuch(draft: TextDraft, { dates }: Candidate): boolean {
  return draft.start_date === dates.earliest && draft.end_date === dates.latest;
}

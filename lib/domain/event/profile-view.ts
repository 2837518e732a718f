import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import type { EventCard } from './event-card';
import type { PlaceRef, ScriptName } from './event-record';
import type { RelationGap } from './relation';
import type { AgendaStage, Level, PartyKind } from './vocabulary';

/**
 * What every page about one party, person, topic, place or trip is made of: published events about
 * it that match the filter of the page.
 */
export interface ProfileEvents {
  /** The day in the diary's zone. */
  today: Day;
  /** Of day precision, today or later, neither off nor postponed; the nearest first. */
  next: EventCard[];
  /** Still to come without days of their own: windows, postponed, not announced. */
  open: EventCard[];
  /** Ended before today, the newest first. */
  last: EventCard[];
  total: number;
  /** When the newest of them last changed, ISO 8601. */
  updatedAt: string | null;
  /** Names of every party that the cards name, by code. */
  partyNames: Record<string, string>;
}

/** Visits of a span of years, by direction; `first` and `last` are the same for a single year. */
export interface YearCount extends YearSpan {
  sent: number;
  received: number;
}

/** Years from the first to the last, both included. */
export interface YearSpan {
  first: number;
  last: number;
}

/** How often topics were on the agenda, span by span; `counts` is parallel to `spans`. */
export interface TopicYears {
  spans: YearSpan[];
  topics: { slug: TopicSlug; total: number; counts: number[] }[];
}

/** How often one party was visited by, and visited, another. */
export interface PartnerCount {
  code: string;
  name: string;
  sent: number;
  received: number;
}

/** Who held an office, from when to when as far as is known. */
export interface TenureView {
  person: { slug: string; name: string };
  office: { title: string; party: string; level: Level };
  from: Day | null;
  to: Day | null;
  ongoing: boolean;
}

export interface TopicCount {
  slug: TopicSlug;
  count: number;
}

export interface NamedCount {
  slug: string;
  name: string;
  count: number;
}

export interface PartyProfile extends ProfileEvents {
  code: string;
  kind: PartyKind;
  name: string;
  names: ScriptName[];
  validUntil: Day | null;
  /** Visits that it received and made up to today, the newest first, what is off left out. */
  came: { cards: EventCard[]; total: number };
  went: { cards: EventCard[]; total: number };
  years: YearCount[];
  partners: PartnerCount[];
  tenures: TenureView[];
  topics: TopicCount[];
}

export interface PersonProfile extends ProfileEvents {
  slug: string;
  name: string;
  party: { code: string; name: string } | null;
  names: ScriptName[];
  tenures: TenureView[];
  /** Offices in which they took part in events, for people whose tenures nobody entered. */
  offices: string[];
  counterparts: NamedCount[];
  topics: TopicCount[];
}

/** One event that had the topic, or a child of it, on its agenda. */
export interface TopicEntry {
  card: EventCard;
  items: { slug: TopicSlug; stage: AgendaStage; note: string }[];
}

export interface TopicProfile extends ProfileEvents {
  slug: TopicSlug;
  entries: TopicEntry[];
  parties: NamedCount[];
  related: TopicCount[];
}

export interface PlaceProfile extends ProfileEvents {
  place: PlaceRef;
  countryName: string;
  visitors: NamedCount[];
}

export interface TripProfile {
  slug: string;
  title: string;
  summary: string | null;
  today: Day;
  /** The whole journey in its order, and of its stops those that the filter matches. */
  stops: EventCard[];
  shown: EventCard[];
  updatedAt: string | null;
  partyNames: Record<string, string>;
}

/** The visits that one party of two made to the other, up to today, without what fell through. */
export interface VisitsMade {
  total: number;
  /** The latest that was not made for a larger event. */
  last: EventCard | null;
}

/**
 * What two parties have with each other. An exchange is between them alone, or a visit of one to the
 * other; where both were among more, at a summit or on third ground, they only met.
 */
export interface RelationProfile extends Omit<ProfileEvents, 'last'> {
  first: { code: string; name: string };
  second: { code: string; name: string };
  /** Exchanges that are over or fell through, the newest first. */
  exchanges: { cards: EventCard[]; total: number };
  gaps: RelationGap[];
  /** The last day of the latest exchange that took place; null without one, and while one is on. */
  silentSince: Day | null;
  visits: { first: VisitsMade; second: VisitsMade };
  /** Exchanges up to today in which neither visited the other: calls, talks elsewhere. */
  without: number;
  /** `sent` is by the first to the second. */
  years: YearCount[];
  /** The latest exchange in which each level took part, the highest level first. */
  levels: { level: Level; card: EventCard }[];
  topics: TopicYears;
  /** Events with others at which both took part, the newest first. */
  shared: { cards: EventCard[]; total: number };
}

/** An index under a filter: its lines, and of what events they were counted. */
export interface Index<Line> {
  lines: Line[];
  total: number;
  /** When the newest of them last changed, ISO 8601. */
  updatedAt: string | null;
}

/** One line of an index of parties. */
export interface PartyLine {
  code: string;
  kind: PartyKind;
  name: string;
  sent: number;
  received: number;
  last: Day | null;
  next: Day | null;
}

export interface PersonLine {
  slug: string;
  name: string;
  /** The name in the person's own script, when it is not the Latin one. */
  native: ScriptName | null;
  party: { code: string; name: string } | null;
  /** The office of their latest event. */
  office: string | null;
  count: number;
  last: Day | null;
  next: Day | null;
}

export interface TopicLine {
  slug: TopicSlug;
  count: number;
  upcoming: number;
  last: Day | null;
  next: Day | null;
}

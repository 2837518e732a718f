import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type {
  AgendaStage,
  Attendance,
  DateChangeType,
  EditorialState,
  EventKind,
  Level,
  OutcomeKind,
  OutletVoice,
  PartyKind,
  Reliability,
  Role,
  Side,
  Status,
} from './vocabulary';

/** A name in one language and script, e.g. `{ name: "محمد شياع السوداني", lang: "ar", script: "Arab" }`. */
export interface ScriptName {
  name: string;
  /** BCP 47 language subtag. */
  lang: string;
  /** ISO 15924 script code. */
  script: string;
}

export interface PartyRef {
  code: string;
  kind: PartyKind;
  name: string;
  /** The name where room is short: "United States" → "US", "European Union" → "EU". */
  shortName: string;
  /** Adjective put before an office: "Iraqi". Organisations use their short name. */
  adjective: string;
}

export interface PersonRef {
  slug: string;
  name: string;
  names: ScriptName[];
}

export interface OfficeRef {
  slug: string;
  /** In full, with its party: "Prime Minister of Iraq". */
  title: string;
  /** The label after a party's adjective: "PM". */
  short: string;
  party: string;
  level: Level;
}

export interface PlaceRef {
  slug: string;
  name: string;
  /** Code of the party the place lies in. */
  country: string;
  /** Degrees, WGS 84; null when no gazetteer knows the place. */
  lat: number | null;
  lng: number | null;
  /** IANA zone, null exactly when the coordinates are. */
  tz: string | null;
}

export interface ParticipationRecord {
  side: Side;
  role: Role;
  attendance: Attendance;
  person: PersonRef | null;
  office: OfficeRef | null;
  party: PartyRef;
}

export interface AgendaItemRecord {
  slug: TopicSlug;
  stage: AgendaStage;
  note: string;
}

export interface OutletRef {
  slug: string;
  name: string;
  reliability: Reliability;
  voice: OutletVoice;
  /** The state or organisation an official outlet speaks for. */
  party: string | null;
}

export interface SourceRecord {
  id: string;
  url: string | null;
  title: string;
  published: Day | null;
  outlet: OutletRef | null;
}

/** Fields a claim can speak of. */
export const CLAIM_FIELDS = [
  'occurrence',
  'dates',
  'place',
  'participants',
  'topics',
  'status',
  'outcomes',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

export interface ClaimRecord {
  id: string;
  /** Null for what the desk itself vouches for. */
  sourceId: string | null;
  field: ClaimField;
  /** What the source says, in the form the field has in EventInput. */
  value: string;
  /** Admiralty credibility, 1 confirmed … 6 cannot be judged. */
  credibility: number;
  asserts: boolean;
  /** A short quotation, or null. */
  quote: string | null;
  /** The official side that speaks, when one does. */
  side: Side | null;
  /** Somebody chose it over what others say of the field. */
  chosen: boolean;
}

export interface SessionRecord {
  /** 1-based and stable: the `n` of the session's iCalendar UID. */
  n: number;
  title: string;
  day: Day;
  /** Local `HH:MM` in the place's zone. */
  start: string | null;
  end: string | null;
  place: PlaceRef | null;
}

export interface OutcomeRecord {
  kind: OutcomeKind;
  topic: TopicSlug | null;
  title: string;
  url: string | null;
}

export interface DateChangeRecord {
  type: DateChangeType;
  from: EventDates | null;
  to: EventDates | null;
  reason: string | null;
  sourceId: string | null;
  /** ISO instant at which the diary learnt of it. */
  seenAt: string;
}

export interface EventLink {
  id: string;
  slug: string;
  title: string;
}

/** An event that was merged into another one, and what the other one was given by it. */
export interface MergeRecord {
  id: string;
  slug: string;
  /** ISO instant of the merge. */
  at: string;
  sourceIds: string[];
  claimIds: string[];
}

/**
 * A diplomatic event as the normalised tables hold it, with its references resolved: the one shape
 * from which cards, details, feeds, titles and index rows are made. Instants are ISO 8601 in UTC.
 */
export interface EventRecord {
  id: string;
  slug: string;
  kind: EventKind;
  status: Status;
  editorial: EditorialState;
  /** The day-level truth of when; null dates are an unknown date. */
  dates: EventDates;
  /** Local `HH:MM` in the first place's zone, only with dates of one day. */
  startTime: string | null;
  endTime: string | null;
  titleOverride: string | null;
  summary: string | null;
  /** Internal; never leaves the desk. */
  note: string | null;
  places: PlaceRef[];
  participations: ParticipationRecord[];
  agenda: AgendaItemRecord[];
  sessions: SessionRecord[];
  outcomes: OutcomeRecord[];
  sources: SourceRecord[];
  claims: ClaimRecord[];
  dateChanges: DateChangeRecord[];
  trip: { slug: string; title: string; position: number } | null;
  /** `published` tells whether the public may be told of the larger event. */
  partOf: (EventLink & { published: boolean }) | null;
  /** Optimistic lock: + 1 with every command. */
  version: number;
  /** iCalendar SEQUENCE: 0 at first publication, + 1 per command that changes date, place, status or title. */
  sequence: number;
  firstPublishedAt: string | null;
  /** Instant of the last change to published content: DTSTAMP and LAST-MODIFIED. */
  contentUpdatedAt: string;
  updatedAt: string;
  createdAt: string;
  /** When it was postponed and the slot it had, which calendars keep for thirty days. */
  postponed: { at: string; dates: EventDates } | null;
  /** The status that reopening, or a new date after a postponement, returns to. */
  statusBefore: Status | null;
  /** Internal: the day on which the desk wants to be asked about it again, or null. */
  lookAgainOn: Day | null;
  /** ISO instant at which it goes public by itself, or null; until then it is at the desk alone. */
  publishAt: string | null;
  /** The event whose page stands for this one since they were merged, or null. */
  mergedInto: { id: string; slug: string } | null;
  /** The events that were merged into this one, the first first. */
  merges: MergeRecord[];
}

import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type {
  AgendaStage,
  Attendance,
  EventKind,
  OutcomeKind,
  Precision,
  Role,
  Side,
  Status,
} from '@/lib/domain/event/vocabulary';

/** One thing the diary knows, or with a null slug one that saving makes by its name. */
export interface Choice {
  slug: string | null;
  label: string;
  hint: string;
}

/** Rows are told apart by a key that has no meaning beyond this form. */
interface Keyed {
  key: string;
}

export interface PlaceRow extends Keyed {
  place: Choice | null;
  /** For a place that is made: the party it lies in. */
  country: Choice | null;
}

export interface ParticipantRow extends Keyed {
  side: Side;
  /** Empty for what is usual on that side. */
  role: Role | '';
  attendance: Attendance | '';
  person: Choice | null;
  office: Choice | null;
  party: Choice | null;
}

export interface TopicRow {
  slug: TopicSlug;
  stage: AgendaStage;
  note: string;
}

export interface SourceRow extends Keyed {
  url: string;
  title: string;
  outlet: Choice | null;
  published: string;
}

export interface SessionRow extends Keyed {
  title: string;
  day: string;
  start: string;
  end: string;
  place: Choice | null;
}

export interface OutcomeRow extends Keyed {
  kind: OutcomeKind;
  topic: TopicSlug | '';
  title: string;
  url: string;
}

/** Everything the form holds, as it is typed: what `eventInputSchema` reads is made of it. */
export interface EventForm {
  kind: EventKind;
  status: Status;
  dateText: string;
  /** The date as stored, for as long as the text that stands for it is not touched. */
  kept: { text: string; edtf: string | null; precision: Precision } | null;
  startTime: string;
  endTime: string;
  places: PlaceRow[];
  participants: ParticipantRow[];
  topics: TopicRow[];
  sources: SourceRow[];
  trip: Choice | null;
  partOf: Choice | null;
  sessions: SessionRow[];
  outcomes: OutcomeRow[];
  title: string;
  summary: string;
  note: string;
}

let last = 0;

/** A key that no other row has, nor a row that is restored after a reload. */
export function newKey(): string {
  last += 1;
  return `n${Date.now().toString(36)}-${last}`;
}

export function newParticipant(side: Side): ParticipantRow {
  return {
    key: newKey(),
    side,
    role: '',
    attendance: '',
    person: null,
    office: null,
    party: null,
  };
}

export const newPlace = (): PlaceRow => ({ key: newKey(), place: null, country: null });

export const newSource = (): SourceRow => ({
  key: newKey(),
  url: '',
  title: '',
  outlet: null,
  published: '',
});

export const newSession = (): SessionRow => ({
  key: newKey(),
  title: '',
  day: '',
  start: '',
  end: '',
  place: null,
});

export const newOutcome = (): OutcomeRow => ({
  key: newKey(),
  kind: 'agreement',
  topic: '',
  title: '',
  url: '',
});

/** A new event: one visitor, one host, one place and one source wait to be filled. */
export function emptyForm(): EventForm {
  return {
    kind: 'visit',
    status: 'reported',
    dateText: '',
    kept: null,
    startTime: '',
    endTime: '',
    places: [{ key: 'p1', place: null, country: null }],
    participants: [
      { ...newParticipant('visiting'), key: 'v1' },
      { ...newParticipant('host'), key: 'h1' },
    ],
    topics: [],
    sources: [{ key: 's1', url: '', title: '', outlet: null, published: '' }],
    trip: null,
    partOf: null,
    sessions: [],
    outcomes: [],
    title: '',
    summary: '',
    note: '',
  };
}

type Row = PlaceRow | ParticipantRow | SourceRow | SessionRow | OutcomeRow;

/** Whether nothing was filled into a row: it is an offer, not a statement. */
export function isBlankRow(row: Row): boolean {
  if ('country' in row) return row.place === null;
  if ('office' in row) return row.person === null && row.office === null && row.party === null;
  if ('outlet' in row) return !row.url && !row.title && !row.published && row.outlet === null;
  if ('topic' in row) return !row.title && !row.url && row.topic === '';
  return !row.title && !row.day && !row.start && !row.end && row.place === null;
}

/** The form as it is sent: without its blank rows. */
export function withoutBlankRows(form: EventForm): EventForm {
  const said = <One extends Row>(rows: readonly One[]) => rows.filter((row) => !isBlankRow(row));
  return {
    ...form,
    places: said(form.places),
    participants: said(form.participants),
    sources: said(form.sources),
    sessions: said(form.sessions),
    outcomes: said(form.outcomes),
  };
}

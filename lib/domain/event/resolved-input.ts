import type { TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type {
  EventRecord,
  OutcomeRecord,
  OutletRef,
  ParticipationRecord,
  PlaceRef,
} from './event-record';
import type { AgendaStage, EventKind, Status } from './vocabulary';

/** An EventInput whose every reference has been found or made. */
export interface ResolvedInput {
  kind: EventKind;
  /** Undefined when the input names none. */
  status: Status | undefined;
  dates: EventDates;
  startTime: string | null;
  endTime: string | null;
  titleOverride: string | null;
  summary: string | null;
  note: string | null;
  places: PlaceRef[];
  participations: ParticipationRecord[];
  agenda: { slug: TopicSlug; stage: AgendaStage; note: string }[];
  sources: { url: string | null; title: string; published: Day | null; outlet: OutletRef | null }[];
  sessions: {
    title: string;
    day: Day;
    start: string | null;
    end: string | null;
    place: PlaceRef | null;
  }[];
  outcomes: OutcomeRecord[];
  trip: EventRecord['trip'];
  partOf: EventRecord['partOf'];
}

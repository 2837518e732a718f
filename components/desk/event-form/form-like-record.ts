import type { EventRecord } from '@/lib/domain/event/event-record';
import { formFromRecord } from './form-from-record';
import { type EventForm, emptyForm } from './form-model';

/**
 * A new form with the kind, people, offices, parties, places and topics of an earlier event. Never
 * its dates, nor what was said or came of it.
 */
export function formLikeRecord(record: EventRecord): EventForm {
  const { kind, places, participants, topics } = formFromRecord(record);
  return {
    ...emptyForm(),
    kind,
    places,
    participants: participants.map((one) => ({ ...one, attendance: '' })),
    topics: topics.map(({ slug }) => ({ slug, stage: 'expected', note: '' })),
  };
}

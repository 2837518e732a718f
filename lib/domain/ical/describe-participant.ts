import type { ParticipationRecord } from '@/lib/domain/event/event-record';
import type { CalendarLabels } from './calendar-labels';

/** "Mohammed Shia al-Sudani, Prime Minister of Iraq"; without a person the office, else the party. */
export function describeParticipant(one: ParticipationRecord, labels: CalendarLabels): string {
  const { person, office, party } = one;
  const post = office?.title ?? party.name;
  const who = person ? `${person.name}, ${post}` : post;
  return one.attendance === 'absent' ? labels.absent(who) : who;
}

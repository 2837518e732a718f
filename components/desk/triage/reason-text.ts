import { distanceText } from '@/components/event/distance-text';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import type { DeskQuestion } from '@/lib/domain/desk/desk-questions';
import type { EventCard } from '@/lib/domain/event/event-card';

/** Why an event stands in a list of the desk: "ended 3 days ago, announced". */
export function reasonText(
  question: DeskQuestion,
  card: EventCard,
  today: Day,
  words: Words,
): string {
  const { t } = words;
  const status = t(`vocabulary.status.${card.status}`);
  const { earliest, latest } = card.dates;
  switch (question) {
    case 'took-place':
      return latest === null
        ? status
        : t('desk.triage.why.ended', { distance: distanceText(today, latest, words), status });
    case 'still-on':
    case 'look-again':
      return earliest === null
        ? status
        : t('desk.triage.why.begins', { distance: distanceText(today, earliest, words), status });
    case 'doubtful':
      return card.evidence.doubt ? t(`event.evidenceDoubt.${card.evidence.doubt}`) : status;
    case 'no-source':
      return t('desk.triage.why.noSource', { status });
    case 'two-places':
    case 'duplicates':
    case 'changed':
    case 'in-review':
    case 'drafts':
      return t(`vocabulary.kind.${card.kind}`);
  }
}

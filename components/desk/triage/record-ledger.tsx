import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { EventDetail } from '@/lib/domain/event/event-detail';

type Changes = EventDetail['date_changes'];

/** Every change of its date, the newest first, a line each. */
export function RecordLedger({ changes }: { changes: Changes }) {
  const { t, locale } = useWords();
  const label = (dates: Changes[number]['from']) => {
    const read = deriveDates(dates?.edtf ?? null, dates?.precision);
    return read.ok ? formatDateLabel(read.value, locale) : dates?.edtf;
  };
  return (
    <ol>
      {changes.toReversed().map((change) => (
        <li key={`${change.seen_at} ${change.type}`} className="py-0.5 text-13">
          <s className="text-muted">{label(change.from)}</s> {label(change.to)}{' '}
          <span className="text-12 text-muted">
            {[t(`vocabulary.dateChange.${change.type}`), change.reason].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

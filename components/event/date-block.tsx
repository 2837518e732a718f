import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { formatDateParts } from '@/lib/domain/dates/date-parts';
import type { EventDates } from '@/lib/domain/dates/event-dates';

interface DateBlockProps {
  dates: EventDates;
  /** The dates before the last move or postponement: struck, above the new. */
  was?: EventDates | null;
  words: Words;
  /** 20 px days in lists, 28 px on the event page. */
  size?: 'list' | 'page';
  hasWeekdays?: boolean;
}

/** The signature of the diary: a column of 88 px with the days over their month. */
export function DateBlock(props: DateBlockProps) {
  const { dates, was = null, words, size = 'list', hasWeekdays = false } = props;
  const parts = formatDateParts(dates, words.locale);
  const mainSize = size === 'page' ? 'text-28' : 'text-20';
  return (
    <div className="w-22 shrink-0">
      {was && <WasDates was={was} now={dates} words={words} />}
      <span className="sr-only">{formatDateLabel(dates, words.locale)}</span>
      <span aria-hidden="true" className="block">
        {parts.note && <span className="block text-12 text-muted">{parts.note}</span>}
        <span
          className={`block ${mainSize} ${parts.imprecise && dates.earliest !== null ? 'dotted' : ''}`}
        >
          {parts.main}
        </span>
        {parts.sub && <span className="block text-12 text-muted">{parts.sub}</span>}
        {hasWeekdays && parts.weekdays && (
          <span className="block text-12 text-muted">{parts.weekdays}</span>
        )}
      </span>
    </div>
  );
}

/** The old days; their month only where it is not the new one's. */
function WasDates({ was, now, words }: { was: EventDates; now: EventDates; words: Words }) {
  const old = formatDateParts(was, words.locale);
  const isSameMonth = old.sub === formatDateParts(now, words.locale).sub;
  return (
    <s className="block text-12 text-muted">
      <span className="sr-only">
        {words.t('event.was', { dates: formatDateLabel(was, words.locale) })}
      </span>
      <span aria-hidden="true">{isSameMonth ? old.main : `${old.main} ${old.sub}`}</span>
    </s>
  );
}

import { Cell, ColumnHead } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';

/*
 * The last and the next day of a line of an index. On phones one column holds the next, else the
 * last: there is no room for both beside a name.
 */

/** The heads of the two columns. */
export function DayHeads({ words: { t } }: { words: Words }) {
  return (
    <>
      <ColumnHead>
        <span className="max-sm:hidden">{t('profile.days.last')}</span>
        <span className="sm:hidden">{t('profile.days.either')}</span>
      </ColumnHead>
      <ColumnHead className="max-sm:hidden">{t('profile.days.next')}</ColumnHead>
    </>
  );
}

interface DayCellsProps {
  line: { last: Day | null; next: Day | null };
  words: Words;
}

/** The two cells of a line; empty for what there is not. */
export function DayCells({ line: { last, next }, words }: DayCellsProps) {
  const cell = 'whitespace-nowrap font-normal text-13 text-muted';
  return (
    <>
      <Cell className={cell}>
        <span className="max-sm:hidden">
          <DayText day={last} words={words} />
        </span>
        <span className={`sm:hidden ${next ? 'text-ink' : ''}`}>
          <DayText day={next ?? last} words={words} />
        </span>
      </Cell>
      <Cell className={`${cell} max-sm:hidden`}>
        <DayText day={next} words={words} />
      </Cell>
    </>
  );
}

function DayText({ day, words }: { day: Day | null; words: Words }) {
  return day && <time dateTime={day}>{formatDay(day, words.locale)}</time>;
}

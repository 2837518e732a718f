import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import { isoWeekOf } from '@/lib/domain/dates/iso-week';
import type { Filter } from '@/lib/domain/filter/filter';

interface NothingThisWeekProps {
  filter: Filter;
  nearest: { before: Day | null; after: Day | null };
  words: Words;
}

/** A week without days of its own says so, and leads to the nearest that has some. */
export function NothingThisWeek({ filter, nearest, words }: NothingThisWeekProps) {
  const { t, locale } = words;
  const jump = (day: Day | null, key: 'nearestBefore' | 'nearestAfter') =>
    day && (
      <Link
        href={viewHref('/brief', filter, `week=${isoWeekOf(day)}`)}
        className="link touch-target"
      >
        {t(`calendar.${key}`, { date: formatDay(day, locale) })}
      </Link>
    );
  return (
    <p className="flex flex-wrap gap-x-4 text-14">
      {t('brief.nothing')}
      {jump(nearest.before, 'nearestBefore')}
      {jump(nearest.after, 'nearestAfter')}
    </p>
  );
}

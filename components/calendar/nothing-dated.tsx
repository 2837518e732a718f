import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import { type CalendarPlace, calendarHref } from './calendar-href';
import { periodText } from './period-text';

interface NothingDatedProps {
  place: CalendarPlace;
  nearest: { before: Day | null; after: Day | null };
  total: number;
  words: Words;
}

/** An empty period says so, and leads to the nearest events. */
export function NothingDated({ place, nearest, total, words }: NothingDatedProps) {
  const { t, locale } = words;
  const jump = (day: Day | null, key: 'nearestBefore' | 'nearestAfter') =>
    day && (
      <Link href={calendarHref({ ...place, day })} className="link touch-target">
        {t(`calendar.${key}`, { date: formatDay(day, locale, 'short') })}
      </Link>
    );
  return (
    <p className="flex flex-wrap gap-x-4 pb-3 text-14">
      {total === 0
        ? t(place.filterQuery === '' ? 'calendar.empty' : 'calendar.nothingAtAll')
        : t('calendar.nothing', { period: periodText(place.view ?? 'month', place.day, words) })}
      {jump(nearest.before, 'nearestBefore')}
      {jump(nearest.after, 'nearestAfter')}
    </p>
  );
}

import Link from 'next/link';
import { ChevronEndIcon, ChevronStartIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import type { MapView } from '@/lib/domain/map/map-view';

interface MapDayNavProps {
  view: MapView;
  filter: Filter;
  words: Words;
}

/**
 * The day that the map is narrowed to, with the days before and after on which something is on, so
 * that a journey can be stepped through. Plain links and one plain form.
 */
export function MapDayNav({ view, filter, words }: MapDayNavProps) {
  const { t, locale } = words;
  const { day, today } = view;
  const href = (to: Day) => viewHref('/map', filter, `t=${to}`);
  const icon =
    'touch-target inline-flex size-8 items-center justify-center rounded-2 hover:bg-hover';
  const item = 'link touch-target flex min-h-6 items-center text-13';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <form action="/map" className="flex items-center gap-2">
        {[...new URLSearchParams(formatFilter(filter))].map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <label htmlFor="map-day" className="text-12 text-muted">
          {t('map.day.label')}
        </label>
        <input
          // A field that is not controlled keeps what it had; another day is another field.
          key={day?.shown ?? ''}
          id="map-day"
          type="date"
          name="t"
          required
          min="0001-01-01"
          max="9999-12-31"
          defaultValue={day?.shown ?? today}
          className="h-8 rounded-2 border border-edge bg-surface px-2 text-13"
        />
        <button
          type="submit"
          className="touch-target h-8 rounded-2 border border-edge bg-surface px-3 text-13 hover:bg-hover"
        >
          {t('map.day.show')}
        </button>
      </form>
      {day === null ? (
        <Link href={href(today)} prefetch={false} className={item}>
          {t('map.day.today')}
        </Link>
      ) : (
        <>
          <p className="flex items-center text-13">
            {day.before && (
              <Link
                href={href(day.before)}
                prefetch={false}
                rel="prev"
                aria-label={t('map.day.before', { day: formatDay(day.before, locale) })}
                className={icon}
              >
                <ChevronStartIcon />
              </Link>
            )}
            <span aria-live="polite">
              {day.asked === day.shown
                ? t('map.day.on', { day: formatDay(day.shown, locale) })
                : t('map.day.nearest', {
                    asked: formatDay(day.asked, locale),
                    shown: formatDay(day.shown, locale),
                  })}
            </span>
            {day.after && (
              <Link
                href={href(day.after)}
                prefetch={false}
                rel="next"
                aria-label={t('map.day.after', { day: formatDay(day.after, locale) })}
                className={icon}
              >
                <ChevronEndIcon />
              </Link>
            )}
          </p>
          <Link href={viewHref('/map', filter, '')} prefetch={false} className={item}>
            {t('map.day.all')}
          </Link>
        </>
      )}
    </div>
  );
}

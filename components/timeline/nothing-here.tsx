import type { Words } from '@/lib/client/messages/words';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { Timeline } from '@/lib/domain/event/timeline-view';
import type { TimelineWindow } from '@/lib/domain/layout/timeline-window';
import { nearestEvents } from './count-events';
import { toDay } from './format-tick';

interface NothingHereProps {
  data: Timeline;
  isFiltered: boolean;
  first: number;
  last: number;
  span: number;
  words: Words;
  onGo: (to: TimelineWindow) => void;
}

/** What an empty period says: that it is empty, and where the nearest events are. */
export function NothingHere({
  data,
  isFiltered,
  first,
  last,
  span,
  words,
  onGo,
}: NothingHereProps) {
  const { t, locale } = words;
  const { before, after } = nearestEvents(data, first, last);
  const jump = (epochDay: number | null, key: 'nearestBefore' | 'nearestAfter') =>
    epochDay === null ? null : (
      <button
        type="button"
        className="link h-8 px-1"
        onClick={() => onGo({ at: toDay(epochDay), span })}
      >
        {t(`timeline.${key}`, { date: formatDay(toDay(epochDay), locale, 'short') })}
      </button>
    );
  return (
    <div className="pointer-events-none flex justify-center p-6 text-center sm:absolute sm:inset-x-0 sm:top-10 sm:z-10 sm:ps-40">
      <p className="pointer-events-auto flex flex-wrap items-center justify-center gap-x-3 bg-paper px-3 py-1 text-14">
        {data.total > 0
          ? t('timeline.nothing')
          : t(isFiltered ? 'timeline.nothingAtAll' : 'timeline.empty')}
        {jump(before, 'nearestBefore')}
        {jump(after, 'nearestAfter')}
      </p>
    </div>
  );
}

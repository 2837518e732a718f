'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Shortcut } from '@/lib/client/shortcuts';
import { useViewShortcuts } from '@/lib/client/use-view-shortcuts';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import { type Day, toEpochDay } from '@/lib/domain/dates/day';
import { TIMELINE_LANES, type TimelineLanes } from '@/lib/domain/event/timeline-view';
import { centredScale, visibleDays, zoomAbout } from '@/lib/domain/layout/time-scale';
import { timelineQuery } from '@/lib/domain/layout/timeline-controls';
import {
  DEFAULT_SPAN,
  parseAt,
  parseZoom,
  type TimelineWindow,
} from '@/lib/domain/layout/timeline-window';
import { AsideLists } from './aside-lists';
import { countEvents, eventsInView } from './count-events';
import { toDay } from './format-tick';
import { Lanes } from './lanes';
import { Legend } from './legend';
import { NothingHere } from './nothing-here';
import { Overview } from './overview';
import { Toolbar } from './toolbar';
import { Trouble } from './trouble';
import { useDensity, useTimelineData, useTimelineModel, windowOfScale } from './use-timeline-data';
import { useIsWide, useSettledScale } from './use-view';
import { VerticalList } from './vertical-list';
import { createViewStore, SPAN_LIMITS } from './view-store';

interface TimelineProps {
  /** The filter in its canonical query string; the view never changes it. */
  filterQuery: string;
  lanes: TimelineLanes;
  window: TimelineWindow;
  today: Day;
}

/** Width of the lanes' plot on a screen that shows the whole column: what the server draws for. */
const PLOT_WIDTH = 992;

/** The timeline: lanes, overview and lists, on one view of time that the address follows. */
export function Timeline({
  filterQuery,
  lanes: firstLanes,
  window: firstWindow,
  today,
}: TimelineProps) {
  const words = useWords();
  const { t } = words;
  const address = useFirstAddress();
  const [lanes, setLanes] = useState(address.lanes ?? firstLanes);
  const [store] = useState(() =>
    createViewStore(
      centredScale(
        toEpochDay(address.at ?? firstWindow.at),
        address.span ?? firstWindow.span,
        PLOT_WIDTH,
      ),
    ),
  );
  const isWide = useIsWide();
  const plot = useRef<HTMLDivElement>(null);
  const width = usePlotWidth(plot, store, isWide);
  const query = useTimelineData(filterQuery, lanes, store);
  const { data } = query;
  const model = useTimelineModel(data, width, words);
  const density = useDensity(data);
  const settled = useSettledScale(store);
  const { first, last } = visibleDays(settled);
  const view = windowOfScale(settled);
  const period = formatDaySpan(toDay(first), toDay(last), words.locale);
  const count = data ? countEvents(data, first, last) : 0;

  const goTo = useCallback(
    (to: TimelineWindow) =>
      store.glide(centredScale(toEpochDay(to.at), to.span, store.get().width)),
    [store],
  );
  useAddress(filterQuery, lanes, view);
  useViewKeys(store, today, goTo);

  return (
    <section aria-label={t('timeline.title')}>
      <Toolbar
        filterQuery={filterQuery}
        lanes={lanes}
        window={view}
        today={today}
        summary={`${period} · ${t('timeline.inView', { count })}`}
        words={words}
        onLanes={setLanes}
        onWindow={goTo}
      />
      <Announcement text={t('timeline.announce', { period, count })} />
      {query.isError && <Trouble error={query.error} onRetry={() => query.refetch()} />}
      {data && (
        <>
          {isWide !== false && (
            <div className="hidden border-ink border-t-2 border-b border-b-rule sm:block">
              <div className="relative">
                <Lanes
                  store={store}
                  data={data}
                  model={model}
                  density={density}
                  isStale={query.isPlaceholderData}
                  isDrawn={isWide !== null}
                  plot={plot}
                />
                {count === 0 && !query.isPlaceholderData && (
                  <NothingHere
                    data={data}
                    isFiltered={filterQuery !== ''}
                    first={first}
                    last={last}
                    words={words}
                    onGo={goTo}
                    span={view.span}
                  />
                )}
              </div>
              {isWide && <Overview store={store} data={data} width={width} />}
              {isWide === null && <div className="h-10 border-rule border-t" />}
            </div>
          )}
          {density && <p className="py-1.5 text-12 text-muted">{t('timeline.density')}</p>}
          {isWide !== true && (
            <div className="border-ink border-t-2 sm:hidden">
              <VerticalList
                events={eventsInView(data, first, last)}
                from={toDay(first)}
                today={today}
                words={words}
              />
              {count === 0 && (
                <NothingHere
                  data={data}
                  isFiltered={filterQuery !== ''}
                  first={first}
                  last={last}
                  words={words}
                  onGo={goTo}
                  span={view.span}
                />
              )}
            </div>
          )}
          <AsideLists data={data} filterQuery={filterQuery} words={words} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-6">
        <Legend words={words} isWide={isWide !== false} />
        <Link
          href={filterQuery ? `/events?${filterQuery}` : '/events'}
          className="link ms-auto inline-flex h-8 items-center text-13"
        >
          {t('timeline.asTable')}
        </Link>
      </div>
    </section>
  );
}

type Store = ReturnType<typeof createViewStore>;

/**
 * What the address said when the view came to be. On the way back from an event the router brings
 * the page as it was first answered, while the address holds where the reader had gone since.
 */
function useFirstAddress() {
  const address = useSearchParams();
  const [first] = useState(() => ({
    lanes: TIMELINE_LANES.find((by) => by === address.get('lanes')) ?? null,
    at: parseAt(address.get('at') ?? ''),
    span: parseZoom(address.get('z') ?? ''),
  }));
  return first;
}

/** Keeps the view's scale as wide as its plot; the rounded width is what bars are packed for. */
function usePlotWidth(
  plot: React.RefObject<HTMLDivElement | null>,
  store: Store,
  isWide: boolean | null,
) {
  const [width, setWidth] = useState(PLOT_WIDTH);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plot is another element when it turns wide
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const now = element.clientWidth;
      if (now === 0) return;
      store.resize(now);
      setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [plot, store, isWide]);
  return width;
}

/** Writes lanes, zoom and place into the address, beside the filter, once the view rests. */
function useAddress(filterQuery: string, lanes: TimelineLanes, { at, span }: TimelineWindow): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    history.replaceState(null, '', `?${timelineQuery(filterQuery, lanes, { at, span })}`);
  }, [filterQuery, lanes, at, span]);
}

/** The keys that work anywhere on the page; arrows and Page keys need the grid. */
function useViewKeys(store: Store, today: Day, goTo: (to: TimelineWindow) => void): void {
  const { t } = useWords();
  const shortcuts = useMemo<Shortcut[]>(() => {
    const zoom = (factor: number) => () => {
      const scale = store.get();
      store.glide(zoomAbout(scale, factor, scale.width / 2, SPAN_LIMITS));
    };
    const key = (keys: string, label: string, run: () => void): Shortcut => ({
      keys,
      label,
      run,
      group: 'view',
    });
    return [
      key('t', t('timeline.today'), () => goTo({ at: today, span: Math.round(store.get().span) })),
      key('+', t('timeline.zoomIn'), zoom(2)),
      key('-', t('timeline.zoomOut'), zoom(0.5)),
      key('0', t('timeline.keys.reset'), () =>
        goTo({ ...windowOfScale(store.get()), span: DEFAULT_SPAN }),
      ),
    ];
  }, [store, today, goTo, t]);
  useViewShortcuts(shortcuts);
}

/** Says period and count when the view comes to rest somewhere else, not on arrival. */
function Announcement({ text }: { text: string }) {
  const [first] = useState(text);
  return (
    <p aria-live="polite" className="sr-only">
      {text === first ? '' : text}
    </p>
  );
}

'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Words } from '@/lib/client/messages/words';
import { timelineOptions } from '@/lib/client/timeline-options';
import { toEpochDay } from '@/lib/domain/dates/day';
import type { Timeline, TimelineLanes } from '@/lib/domain/event/timeline-view';
import { readTriples } from '@/lib/domain/layout/density';
import { middleDay, type TimeScale } from '@/lib/domain/layout/time-scale';
import { buildTimelineModel } from '@/lib/domain/layout/timeline-model';
import { loadWindow, type TimelineWindow } from '@/lib/domain/layout/timeline-window';
import { toDay } from './format-tick';
import type { ViewStore } from './view-store';

/** The window of a scale as addresses and requests name it. */
export function windowOfScale(scale: TimeScale): TimelineWindow {
  return { at: toDay(middleDay(scale)), span: Math.round(scale.span) };
}

/** What the view needs loaded; it changes only when the view leaves what is there. */
function useLoad(store: ViewStore): TimelineWindow {
  const [load, setLoad] = useState(() => loadWindow(windowOfScale(store.get())));
  useEffect(
    () =>
      store.subscribe(() => {
        const next = loadWindow(windowOfScale(store.get()));
        setLoad((now) => (now.at === next.at && now.span === next.span ? now : next));
      }),
    [store],
  );
  return load;
}

/** The answer for what is on screen; the one before it stays, dimmed, until the new one is there. */
export function useTimelineData(filterQuery: string, lanes: TimelineLanes, store: ViewStore) {
  const load = useLoad(store);
  return useQuery({
    ...timelineOptions({ filterQuery, lanes, load }),
    placeholderData: keepPreviousData,
  });
}

const NONE: never[] = [];

/** Bars packed once for an answer and a width; empty for a density. */
export function useTimelineModel(data: Timeline | undefined, width: number, { t }: Words) {
  return useMemo(() => {
    const isBars = data?.level === 'events';
    return buildTimelineModel(
      isBars ? data.events : NONE,
      isBars ? data.lanes.length : 0,
      width / packedSpan(data),
      (title, count) => t('timeline.summit', { title, count }),
    );
  }, [data, width, t]);
}

/** Days a view of this answer spans at most: a third of what it covers. */
function packedSpan(data: Timeline | undefined): number {
  return data ? Math.max(3, (toEpochDay(data.to) - toEpochDay(data.from)) / 3) : 92;
}

/** The bins of a density, lane by lane; null when the answer holds bars. */
export function useDensity(data: Timeline | undefined) {
  return useMemo(() => {
    if (data?.level !== 'density') return null;
    const lanes = data.bins.map((triples) => readTriples(triples, data.bin_days));
    const most = lanes.reduce(
      (largest, bins) => bins.reduce((count, bin) => Math.max(count, bin.dated), largest),
      1,
    );
    return { lanes, most, binDays: data.bin_days };
  }, [data]);
}

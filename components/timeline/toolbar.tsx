'use client';

import type { MouseEvent, ReactNode } from 'react';
import { ChevronEndIcon, ChevronStartIcon, MinusIcon, PlusIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import { addDays, type Day } from '@/lib/domain/dates/day';
import { TIMELINE_LANES, type TimelineLanes } from '@/lib/domain/event/timeline-view';
import { timelineQuery } from '@/lib/domain/layout/timeline-controls';
import {
  MAX_SPAN,
  MIN_SPAN,
  type TimelineWindow,
  ZOOM_NAMES,
  type ZoomName,
} from '@/lib/domain/layout/timeline-window';

interface ToolbarProps {
  filterQuery: string;
  lanes: TimelineLanes;
  /** The view at rest, for the addresses behind the controls. */
  window: TimelineWindow;
  today: Day;
  /** The period and its count, in words. */
  summary: string;
  words: Words;
  onLanes: (lanes: TimelineLanes) => void;
  onWindow: (window: TimelineWindow) => void;
}

const ZOOMS: readonly ZoomName[] = ['decade', 'year', 'month', 'week'];

/**
 * Lanes, period and zoom. Every control is a link to the view it leads to, so that it also works
 * before, and without, script; with it the view moves in place.
 */
export function Toolbar(props: ToolbarProps) {
  const { filterQuery, lanes, window, today, summary, words, onLanes, onWindow } = props;
  const { t } = words;
  const hrefOf = (by: TimelineLanes, to: TimelineWindow) =>
    `?${timelineQuery(filterQuery, by, to)}`;
  const go = (to: TimelineWindow) => (event: MouseEvent) => {
    if (isPlainClick(event)) onWindow(to);
  };
  const zoomTo = (span: number): TimelineWindow => ({
    at: window.at,
    span: Math.round(Math.min(MAX_SPAN, Math.max(MIN_SPAN, span))),
  });
  const item =
    'touch-target inline-flex h-8 items-center px-1.5 text-13 no-underline underline-offset-4 hover:underline ' +
    'aria-[current=true]:font-strong aria-[current=true]:underline aria-[current=true]:decoration-2';
  const icon =
    'touch-target inline-flex size-8 items-center justify-center rounded-2 hover:bg-hover';
  // Where there is no room to drag, whole views are stepped through.
  const step = (by: number, label: string, mark: ReactNode) => {
    const to = { at: addDays(window.at, by * window.span), span: window.span };
    return (
      <a href={hrefOf(lanes, to)} aria-label={label} className={icon} onClick={go(to)}>
        {mark}
      </a>
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 py-1.5">
      <nav aria-label={t('timeline.lanesBy')} className="hidden items-center sm:flex">
        <span className="me-1.5 text-12 text-muted">{t('timeline.lanesBy')}</span>
        {TIMELINE_LANES.map((by) => (
          <a
            key={by}
            href={hrefOf(by, window)}
            aria-current={by === lanes ? 'true' : undefined}
            className={item}
            onClick={(event) => {
              if (isPlainClick(event)) onLanes(by);
            }}
          >
            {t(`timeline.lanes.${by}`)}
          </a>
        ))}
      </nav>
      <p className="flex grow items-center justify-between text-13 sm:justify-end">
        {step(-1, t('timeline.earlier'), <ChevronStartIcon />)}
        {summary}
        {step(1, t('timeline.later'), <ChevronEndIcon />)}
      </p>
      <nav aria-label={t('timeline.zoom')} className="flex flex-wrap items-center">
        <a
          href={hrefOf(lanes, { at: today, span: window.span })}
          className={`${item} me-2`}
          onClick={go({ at: today, span: window.span })}
        >
          {t('timeline.today')}
        </a>
        <a
          href={hrefOf(lanes, zoomTo(window.span * 2))}
          aria-label={t('timeline.zoomOut')}
          className={icon}
          onClick={go(zoomTo(window.span * 2))}
        >
          <MinusIcon />
        </a>
        <a
          href={hrefOf(lanes, zoomTo(window.span / 2))}
          aria-label={t('timeline.zoomIn')}
          className={icon}
          onClick={go(zoomTo(window.span / 2))}
        >
          <PlusIcon />
        </a>
        {ZOOMS.map((name) => (
          <a
            key={name}
            href={hrefOf(lanes, zoomTo(ZOOM_NAMES[name]))}
            aria-current={ZOOM_NAMES[name] === window.span ? 'true' : undefined}
            className={item}
            onClick={go(zoomTo(ZOOM_NAMES[name]))}
          >
            {t(`timeline.span.${name}`)}
          </a>
        ))}
      </nav>
    </div>
  );
}

/** A click that the view answers in place; with a modifier the browser opens the address. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return false;
  }
  event.preventDefault();
  return true;
}

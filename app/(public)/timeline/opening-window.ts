import {
  type Day,
  daysBetween,
  fromEpochDay,
  maxDay,
  minDay,
  toEpochDay,
} from '@/lib/domain/dates/day';
import type { Timeline } from '@/lib/domain/event/timeline-view';
import { type Filter, resolveWindow } from '@/lib/domain/filter/filter';
import {
  DEFAULT_SPAN,
  loadWindow,
  MAX_SPAN,
  MIN_SPAN,
  type TimelineWindow,
} from '@/lib/domain/layout/timeline-window';

interface Wanted {
  /** What the address asks for; null where it leaves it open. */
  at: Day | null;
  span: number | null;
  today: Day;
  filter: Filter;
}

interface Opening {
  window: TimelineWindow;
  data: Timeline;
}

/**
 * Where the timeline opens, with its data: where the address says, else on the filter's own days,
 * else around today; and when nothing of the filter is near, at its nearest event.
 */
export async function openingWindow(
  wanted: Wanted,
  ask: (window: TimelineWindow) => Promise<Timeline>,
): Promise<Opening> {
  const first = firstWindow(wanted);
  const data = await ask(loadWindow(first));
  const nearest = wanted.at === null ? nearestTo(first, data) : null;
  if (nearest === null) return { window: first, data };
  const window = { ...first, at: nearest };
  return { window, data: await ask(loadWindow(window)) };
}

function firstWindow({ at, span, today, filter }: Wanted): TimelineWindow {
  const { from, to } = resolveWindow(filter, today);
  if (at === null && from !== null && to !== null) {
    const days = daysBetween(from, to) + 1;
    const middle = fromEpochDay(toEpochDay(from) + Math.floor(days / 2));
    const air = Math.max(MIN_SPAN, Math.min(MAX_SPAN, Math.ceil(days * 1.1)));
    return { at: middle, span: span ?? air };
  }
  const bounded = maxDay(from ?? today, minDay(to ?? today, today));
  return { at: at ?? bounded, span: span ?? DEFAULT_SPAN };
}

/** The nearest event day when the whole answer is empty, null when it is not or nothing exists. */
function nearestTo({ at }: TimelineWindow, data: Timeline): Day | null {
  if (data.lanes.length > 0) return null;
  const { before, after } = data.nearest;
  if (before === null || after === null) return before ?? after;
  return daysBetween(before, at) <= daysBetween(at, after) ? before : after;
}

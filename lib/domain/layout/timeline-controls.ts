import type { Day } from '@/lib/domain/dates/day';
import type { FieldError } from '@/lib/domain/errors';
import { TIMELINE_LANES, type TimelineLanes } from '@/lib/domain/event/timeline-view';
import {
  DEFAULT_SPAN,
  formatZoom,
  parseAt,
  parseZoom,
  type TimelineWindow,
} from './timeline-window';

/** The control keys of a timeline address, beside the filter. */
export const TIMELINE_CONTROL_KEYS = ['lanes', 'z', 'at', 'bench'] as const;

/** What the reader chose; null where the address leaves it open. */
export interface TimelineControls {
  lanes: TimelineLanes;
  span: number | null;
  at: Day | null;
  /** Whether to expose the measuring hooks of the benchmark. */
  bench: boolean;
}

export type TimelineControlsResult =
  | { ok: true; controls: TimelineControls }
  | { ok: false; errors: FieldError[] };

/** Reads the controls that `parseFilter` gave back; each faulty key is named. */
export function parseTimelineControls(
  found: ReadonlyMap<string, readonly string[]>,
): TimelineControlsResult {
  const errors: FieldError[] = [];
  const read = <T>(key: string, missing: T, parse: (text: string) => T | null, hint: string): T => {
    const values = found.get(key);
    if (values === undefined) return missing;
    const [text = '', ...more] = values;
    const value = more.length > 0 ? null : parse(text);
    if (value !== null) return value;
    errors.push({ path: key, message: hint });
    return missing;
  };
  const controls: TimelineControls = {
    lanes: read<TimelineLanes>(
      'lanes',
      'host',
      (text) => TIMELINE_LANES.find((known) => known === text) ?? null,
      `is one of ${TIMELINE_LANES.join(', ')}`,
    ),
    span: read<number | null>(
      'z',
      null,
      parseZoom,
      'is decade, year, month, week or a number of days from 3 to 73050',
    ),
    at: read<Day | null>('at', null, parseAt, 'is a day, written YYYY-MM-DD'),
    bench: read<boolean>('bench', false, (text) => (text === '1' ? true : null), 'is 1'),
  };
  return errors.length > 0 ? { ok: false, errors } : { ok: true, controls };
}

/** The window of the controls: today and a quarter where the address says nothing. */
export function windowOf(
  controls: Pick<TimelineControls, 'span' | 'at'>,
  today: Day,
): TimelineWindow {
  return { at: controls.at ?? today, span: controls.span ?? DEFAULT_SPAN };
}

/** The controls as a query string after the filter's own: `host=RU&lanes=host&z=year&at=…`. */
export function timelineQuery(
  filterQuery: string,
  lanes: TimelineLanes,
  { at, span }: TimelineWindow,
): string {
  const controls = `lanes=${lanes}&z=${formatZoom(span)}&at=${at}`;
  return filterQuery ? `${filterQuery}&${controls}` : controls;
}

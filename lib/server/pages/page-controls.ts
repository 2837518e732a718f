import { parseDay } from '@/lib/domain/dates/day';
import { TIMELINE_LANES } from '@/lib/domain/event/timeline-view';
import { parseMonth } from '@/lib/domain/layout/month-grid';
import { parseZoom } from '@/lib/domain/layout/timeline-window';
import { parseCursor } from '@/lib/server/queries/cursor';
import { SORTS } from '@/lib/server/queries/list-events';

interface ControlRule {
  test: (text: string) => boolean;
  hint: string;
}

const oneOf = (words: readonly string[]): ControlRule => ({
  test: (text) => words.includes(text),
  hint: `must be one of ${words.join(', ')}`,
});
const isDayText: ControlRule = {
  test: (text) => parseDay(text) !== null,
  hint: 'must be a day, YYYY-MM-DD',
};
const anything: ControlRule = { test: () => true, hint: '' };

/** The views of the diary, each with the keys it takes beside the filter and what they may hold. */
export const PAGE_CONTROLS: Readonly<Record<string, Readonly<Record<string, ControlRule>>>> = {
  '/': {},
  '/timeline': {
    lanes: oneOf(TIMELINE_LANES),
    z: { test: (text) => parseZoom(text) !== null, hint: 'must be a zoom level or days' },
    at: isDayText,
    bench: oneOf(['1']),
  },
  '/calendar': {
    month: { test: (text) => parseMonth(text) !== null, hint: 'must be a month, YYYY-MM' },
    date: isDayText,
    view: oneOf(['month', 'agenda']),
  },
  '/events': {
    sort: oneOf(SORTS),
    cursor: {
      test: (text) => SORTS.some((sort) => parseCursor(text, sort) !== null),
      hint: 'is not a cursor of this list',
    },
  },
  '/about': {},
  '/parties': {},
  '/people': { letter: anything },
  '/topics': {},
  '/subscribe': {
    cancelled: oneOf(['mark', 'keep', 'hide']),
    undated: oneOf(['span', 'omit']),
    alarm: anything,
    only: oneOf(['1']),
  },
};

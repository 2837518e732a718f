import { parseDay } from '@/lib/domain/dates/day';
import { parseIsoWeek, WEEK_HINT } from '@/lib/domain/dates/iso-week';
import { DESK_QUESTIONS } from '@/lib/domain/desk/desk-questions';
import { TIMELINE_LANES } from '@/lib/domain/event/timeline-view';
import { MATRIX_SIZES, MATRIX_SORTS } from '@/lib/domain/event/visit-matrix';
import { INSTANT_HINT, parseInstant } from '@/lib/domain/filter/instant';
import { parseAlarm } from '@/lib/domain/ical/alarm';
import { CALENDAR_VIEWS, isCalendarDay, parseMonth } from '@/lib/domain/layout/calendar-period';
import { parseZoom } from '@/lib/domain/layout/timeline-window';
import { parseCursor } from '@/lib/server/queries/cursor';
import { SORTS } from '@/lib/server/queries/list-events';
import { parseLogCursor } from '@/lib/server/queries/list-plan-log';

export interface ControlRule {
  test: (text: string) => boolean;
  hint: string;
}

/** What the address of a page may hold after its `?`; any other key is refused. */
export interface PageKeys {
  takesFilter: boolean;
  /** The page's own keys beside the filter and what they may hold. */
  controls: Readonly<Record<string, ControlRule>>;
}

const oneOf = (words: readonly string[]): ControlRule => ({
  test: (text) => words.includes(text),
  hint: `must be one of ${words.join(', ')}`,
});
const isDayText: ControlRule = {
  test: (text) => parseDay(text) !== null,
  hint: 'must be a day, YYYY-MM-DD',
};
const isInstantText: ControlRule = {
  test: (text) => parseInstant(text) !== null,
  hint: INSTANT_HINT,
};
const anything: ControlRule = { test: () => true, hint: '' };

const view = (controls: PageKeys['controls'] = {}): PageKeys => ({ takesFilter: true, controls });
const other = (controls: PageKeys['controls'] = {}): PageKeys => ({ takesFilter: false, controls });

/** Every page of the diary, by its route. */
export const PAGE_KEYS = {
  '/': view(),
  '/timeline': view({
    lanes: oneOf(TIMELINE_LANES),
    z: { test: (text) => parseZoom(text) !== null, hint: 'must be a zoom level or days' },
    at: isDayText,
    bench: oneOf(['1']),
  }),
  '/calendar': view({
    month: { test: (text) => parseMonth(text) !== null, hint: 'must be a month, YYYY-MM' },
    date: {
      test: (text) => {
        const day = parseDay(text);
        return day !== null && isCalendarDay(day);
      },
      hint: 'must be a day, YYYY-MM-DD',
    },
    view: oneOf(CALENDAR_VIEWS),
  }),
  '/map': view({ t: isDayText }),
  '/events': view({
    sort: oneOf(SORTS),
    cursor: {
      test: (text) => SORTS.some((sort) => parseCursor(text, sort) !== null),
      hint: 'is not a cursor of this list',
    },
  }),
  '/events/[slug]': other({
    as_of: isInstantText,
  }),
  '/changes': view({
    cursor: {
      test: (text) => parseLogCursor(text) !== null,
      hint: 'is not a cursor of this list',
    },
  }),
  '/brief': view({
    week: { test: (text) => parseIsoWeek(text) !== null, hint: WEEK_HINT },
    as_of: isInstantText,
  }),
  '/parties': view({ sort: oneOf(MATRIX_SORTS), top: oneOf(MATRIX_SIZES) }),
  '/parties/[code]': view(),
  '/relations/[pair]': view(),
  '/people': view({
    letter: { test: (text) => /^[A-Z#]$/.test(text), hint: 'must be A to Z, or #' },
  }),
  '/people/[slug]': view(),
  '/topics': view(),
  '/topics/[slug]': view(),
  '/places/[slug]': view(),
  '/trips/[slug]': view(),
  '/subscribe': view({
    // A form without script sends what was left open as an empty value.
    cancelled: oneOf(['', 'mark', 'keep', 'hide']),
    undated: oneOf(['', 'span', 'omit']),
    alarm: {
      test: (text) => text === '' || parseAlarm(text) !== null,
      hint: 'must be a time before the start such as 15m, 2h, 1d or 1w',
    },
    only: oneOf(['1']),
  }),
  '/views': other(),
  '/mail/[token]': other(),
  '/about': other(),
  '/api/docs': other(),
  '/sign-in': other({ next: anything }),
  '/welcome': other(),
  '/desk': other({ list: oneOf(DESK_QUESTIONS) }),
  '/desk/events/new': other({
    like: { test: (text) => /^[a-z0-9-]{1,200}$/.test(text), hint: 'must be an id or a slug' },
  }),
  '/desk/events/[id]': other(),
  '/desk/events/[id]/edit': other(),
  '/desk/add': other({ text: anything }),
  '/desk/import': other(),
  '/desk/people': other(),
  '/desk/trips/[slug]': other(),
} as const satisfies Record<string, PageKeys>;

export type PageRoute = keyof typeof PAGE_KEYS;

/** The route that a path belongs to, and the one variable part of it; null for no page of ours. */
export function findPageRoute(pathname: string): { route: PageRoute; subject: string } | null {
  const parts = pathname.split('/');
  for (const route of ROUTES) {
    const pattern = route.split('/');
    const fits = pattern.every((part, at) => part === parts[at] || (isVariable(part) && parts[at]));
    if (!fits || pattern.length !== parts.length) continue;
    return { route, subject: parts[pattern.findIndex(isVariable)] ?? '' };
  }
  return null;
}

const isPageRoute = (text: string): text is PageRoute => Object.hasOwn(PAGE_KEYS, text);
/** Those without a variable part first: `/desk/events/new` is not the event "new". */
const ROUTES: readonly PageRoute[] = Object.keys(PAGE_KEYS)
  .filter(isPageRoute)
  .sort((one, two) => Number(one.includes('[')) - Number(two.includes('[')));

function isVariable(part: string): boolean {
  return part.startsWith('[');
}

import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import { TODAY } from '@/lib/domain/dates/relative-day';
import type { Filter } from '@/lib/domain/filter/filter';
import {
  excludeValues,
  narrowToSubject,
  narrowWindow,
  type SubjectKey,
} from '@/lib/domain/filter/narrow-filter';

/** Values that events have beside those of a page's filter, key by key. */
export type Beside = readonly (readonly [key: SubjectKey, value: string])[];

/**
 * The list of the events of a filter that also have these values; null where the filter language
 * has no words for them, and a number stays a number.
 */
export function eventsHref(filter: Filter, beside: Beside): string | null {
  const narrowed = beside.reduce<Filter | null>(
    (now, [key, value]) => now && narrowToSubject(now, key, value),
    filter,
  );
  return narrowed && viewHref('/events', narrowed, '');
}

/** Of a filter's events, those that are not off: what the counts of topics and partners hold. */
export function withoutOff(filter: Filter): Filter {
  return excludeValues(filter, 'status', ['cancelled', 'did-not-happen']);
}

/** Of those, the ones that have begun: visits received and made. */
export function begunOnly(filter: Filter, today: Day): Filter {
  return narrowWindow(withoutOff(filter), { from: null, to: TODAY }, today);
}

import type { DateChangeType } from '@/lib/domain/event/vocabulary';
import { hasOpenEnd, qualifiersOf } from './date-qualifiers';
import type { Day } from './day';
import { type EventDates, isDated } from './event-dates';

/**
 * What a date change was, told from the old and the new window alone (null: no date). The first
 * rule that holds decides:
 *
 * 1. no new date: `postponed` (`adjusted` if there was none before either);
 * 2. no old date: `firmed`;
 * 3. the window stays: `firmed` if a doubt goes (window becomes days, a qualifier or an open end
 *    goes), `loosened` if one comes, else `adjusted`;
 * 4. both dated: `slip` if the first and the last day both move later, `pull-in` if both move
 *    earlier; else only the length changed: an open end that got its end is `firmed`, an end that
 *    opened is `loosened`, all else `adjusted`;
 * 5. the new window lies within the old: `firmed`; around it: `loosened`;
 * 6. it begins and ends later: `slip`; earlier: `pull-in`.
 */
export function classifyDateChange(from: EventDates | null, to: EventDates | null): DateChangeType {
  const old = windowOf(from);
  const next = windowOf(to);
  if (next === null) return old === null ? 'adjusted' : 'postponed';
  if (old === null) return 'firmed';
  if (old.earliest === next.earliest && old.latest === next.latest) return sameWindow(old, next);
  if (old.earliest < next.earliest && old.latest < next.latest) return 'slip';
  if (old.earliest > next.earliest && old.latest > next.latest) return 'pull-in';
  if (isDated(old.dates) && isDated(next.dates)) return sameDoubt(old.doubt, next.doubt);
  return old.earliest <= next.earliest && old.latest >= next.latest ? 'firmed' : 'loosened';
}

interface Window {
  dates: EventDates;
  earliest: Day;
  latest: Day;
  /** How many things are in doubt: the days, each qualifier, the end. */
  doubt: { days: number; end: number };
}

function windowOf(dates: EventDates | null): Window | null {
  if (dates === null || dates.earliest === null || dates.latest === null) return null;
  const { approximate, uncertain } = qualifiersOf(dates);
  const days = (isDated(dates) ? 0 : 4) + (approximate ? 1 : 0) + (uncertain ? 1 : 0);
  const doubt = { days, end: hasOpenEnd(dates) ? 1 : 0 };
  return { dates, earliest: dates.earliest, latest: dates.latest, doubt };
}

function sameWindow(old: Window, next: Window): DateChangeType {
  return byDoubt(old.doubt.days + old.doubt.end, next.doubt.days + next.doubt.end);
}

/** Between two dated stays that overlap only the end's openness tells more than their length. */
function sameDoubt(old: Window['doubt'], next: Window['doubt']): DateChangeType {
  return byDoubt(old.end, next.end);
}

function byDoubt(old: number, next: number): DateChangeType {
  if (old === next) return 'adjusted';
  return old > next ? 'firmed' : 'loosened';
}

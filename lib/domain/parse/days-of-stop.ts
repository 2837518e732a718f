import type { Day } from '@/lib/domain/dates/day';
import type { GatheredEvent } from './gathered-event';

/** The days that the text gives for one stop alone; null where it gives none. */
export interface StopDays {
  start: Day | null;
  end: Day | null;
}

/**
 * "Visits Astana on 14 May and Almaty on 15 May": the days of each stop, where a sentence that names
 * no other stop of the journey says them. With one stop they are the days of the event.
 */
export function daysOfStop(event: GatheredEvent, at: number): StopDays {
  const stop = event.stops[at];
  const claims = event.stops.length < 2 || !stop ? [] : event.claims;
  for (const { stops, dates } of claims) {
    const isOwn =
      stops.length > 0 &&
      stops.every(({ party, city }) => party === stop?.party && city?.name === stop.city?.name);
    const day = dates.find(
      ({ resolved, of, mention }) =>
        resolved?.precision === 'day' &&
        mention.bound !== 'until' &&
        (of === 'whole' || of === 'part'),
    );
    if (isOwn && day?.resolved) return { start: day.resolved.first, end: day.resolved.last };
  }
  return { start: null, end: null };
}

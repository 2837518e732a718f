import type { Day } from '@/lib/domain/dates/day';
import type { DraftStatus } from './draft';
import type { DraftDates } from './event-dates';
import type { Frame } from './frames/frame';
import type { GatheredEvent } from './gathered-event';
import type { TokenSpan } from './people/person-mention';

/** What became of an event, and the words that say so. */
export interface EventStatus {
  status: DraftStatus;
  span: TokenSpan | null;
}

/**
 * The status that the wording gives: the last that was said of calling it off or putting it off
 * holds, unless it is on again; else it is over or under way when the text says that it has begun.
 */
export function statusOfEvent(
  event: GatheredEvent,
  dates: DraftDates,
  published: Day,
): EventStatus {
  const fate = fateOf(event.frames);
  if (fate) return fate;
  const begun = event.frames.find((frame) => hasBegun(frame));
  const isAhead = dates.start !== null && dates.start > published;
  if (begun && !isAhead) return { status: 'completed', span: begun.trigger };
  const isOver = dates.precision === 'day' && dates.end !== null && dates.end < published;
  const isFinalDay = dates.start === null && dates.end === published;
  return {
    status: isOver || isFinalDay ? 'completed' : 'planned',
    span: event.frames[0]?.trigger ?? null,
  };
}

function fateOf(frames: readonly Frame[]): EventStatus | null {
  let fate: EventStatus | null = null;
  for (const frame of frames) {
    const span = frame.signalSpan ?? frame.trigger;
    if (frame.signal === 'cancelled') fate = { status: 'cancelled', span };
    else if (frame.signal === 'postponed') fate = { status: 'postponed', span };
    else if (frame.signal === 'rescheduled') fate = null;
    else if (
      frame.isNegated &&
      frame.kind === 'visit' &&
      (frame.time === 'future' || frame.time === 'present')
    ) {
      fate = fate ?? { status: 'cancelled', span };
    }
  }
  return fate;
}

function hasBegun(frame: Frame): boolean {
  if (frame.isBackground || frame.isNegated) return false;
  return frame.time === 'past' || frame.time === 'perfect' || frame.time === 'progressive';
}

import type { DateMention } from '../dates/date-expression';
import type { PlaceMention } from '../nodes';
import type { PersonMention, TokenSpan } from '../people/person-mention';
import type { Time } from '../verb-time';

/** What became of what was planned, when the sentence says so. */
export type Signal = 'cancelled' | 'postponed' | 'rescheduled' | null;

/** One clause that speaks of a journey, a meeting or a call. */
export interface Frame {
  kind: 'visit' | 'meeting' | 'call' | 'summit';
  /** Index of its sentence. */
  sentence: number;
  /** The verb or noun that tells of it. */
  trigger: TokenSpan;
  /** Who goes; both sides of a meeting on no one's ground or of a call. */
  visitors: PersonMention[];
  /** Who receives or is met. */
  counterparts: PersonMention[];
  places: PlaceMention[];
  /** The party that receives, when the sentence names no place: "China will host". */
  hosts: PlaceMention[];
  /** The party that goes, when the sentence names no person. */
  guests: PlaceMention[];
  dates: FrameDate[];
  /** "two-day": how many days. */
  duration: { days: number; span: TokenSpan } | null;
  time: Time;
  isNegated: boolean;
  signal: Signal;
  signalSpan: TokenSpan | null;
  /** An entry of a diary: it is under the day on which it is published, or under a heading. */
  isDiary: boolean;
  /** Coming home from it: where to is no destination. */
  isReturn?: boolean;
  /** "before going on to Iran": the journey after, of which only a day of its own makes an event. */
  isNext?: boolean;
  /** A talk that may be part of anything: it adds to what is told beside it. */
  isWeak?: boolean;
  /** Told to explain another: "his last visit", "following the trip". */
  isBackground: boolean;
}

/** A date of a frame and what it is the date of. */
export interface FrameDate {
  mention: DateMention;
  /** The journey itself, a meeting within it, its first or last day, or leaving home for it. */
  of:
    | 'whole'
    | 'part'
    | 'begin'
    | 'end'
    | 'departure'
    /** The day on which somebody leaves: for the journey, or at its end when it has begun before. */
    | 'leaving'
    /** The day on which it was called off or put off, unless that is still to come. */
    | 'fate';
  /** The verb that the date stands by is past, whatever the frame: "a tour he had begun on Sunday". */
  isPast?: boolean;
  /** The word before it says that it was still to come: "planned for Wednesday". */
  isAhead?: boolean;
}

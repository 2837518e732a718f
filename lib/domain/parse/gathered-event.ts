import type { DateMention } from './dates/date-expression';
import type { ResolvedDate } from './dates/resolve-date';
import type { Frame, FrameDate } from './frames/frame';
import type { LexiconCity } from './lexicon';
import type { Person } from './people/identify';
import type { TokenSpan } from './people/person-mention';

/** A stop of an event while it is put together. */
export interface Stop {
  party: string;
  city: LexiconCity | null;
  span: TokenSpan;
  citySpan: TokenSpan | null;
}

/** A date of an event, resolved. */
export interface EventDate {
  mention: DateMention;
  of: FrameDate['of'];
  resolved: ResolvedDate | null;
}

/** One event of the text, gathered from the frames that speak of it. */
export interface GatheredEvent {
  kind: Frame['kind'];
  visitors: Person[];
  /** Parties that go without a person being named. */
  guests: { party: string; span: TokenSpan }[];
  counterparts: Person[];
  stops: Stop[];
  dates: EventDate[];
  frames: Frame[];
  /** What the text says of it, sentence by sentence, as it was before it was put together. */
  claims: GatheredEvent[];
  /** Goes to a part of the world, "Latin America". */
  hasRegion: boolean;
}

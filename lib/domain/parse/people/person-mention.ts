import type { LexiconHolder } from '../lexicon';
import type { OfficeReading } from '../mentions';

/** A piece of the text: tokens from `first` to `last`, both included. */
export interface TokenSpan {
  first: number;
  last: number;
}

/** A person spoken of: by name, by office, or both. */
export interface PersonMention extends TokenSpan {
  name: TokenSpan | null;
  /** Known people of that name; empty for a name that the lexicon lacks. */
  holders: readonly LexiconHolder[];
  offices: readonly OfficeMention[];
  /** The party named with the office or name. */
  party: PartyMention | null;
  /** "his Turkish counterpart": the office is another person's. */
  isCounterpart: boolean;
  /** "former president", "president of the Senate", "Iraq's ambassador": no one who travels here. */
  isIneligible: boolean;
  /** Mentions of one phrase are numbered alike: "the presidents of Russia and Turkey". */
  group: number;
}

export interface OfficeMention extends TokenSpan {
  readings: readonly OfficeReading[];
  /** "deputy", "vice" before it. */
  prefix: 'deputy' | 'vice' | null;
}

export interface PartyMention extends TokenSpan {
  code: string;
}

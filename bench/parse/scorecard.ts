/** What is scored of a draft; `counterpart` counts in the whole, but has no bar of its own. */
export const FIELDS = [
  'country',
  'city',
  'start',
  'end',
  'visitor',
  'office',
  'status',
  'kind',
  'topics',
  'counterpart',
] as const;

export type Field = (typeof FIELDS)[number];

/** Values found that were expected, found that were not, and expected that were not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** The shares of a set of texts, each from 0 to 1. */
export interface Score {
  /** F1 of each field, over all drafts of all texts (micro-averaged). */
  fields: Record<Field, number>;
  /** F1 over all fields together. */
  all: number;
  /** Of the texts with an event, those in which one was seen; null without such texts. */
  eventsKept: number | null;
  /** Of the texts without, those that were refused; null without such texts. */
  nonEventsRefused: number | null;
}

/** Counts what a parser had right, over many texts. */
export class Scorecard {
  readonly #tallies: Record<Field, Tally> = {
    country: noTally(),
    city: noTally(),
    start: noTally(),
    end: noTally(),
    visitor: noTally(),
    office: noTally(),
    status: noTally(),
    kind: noTally(),
    topics: noTally(),
    counterpart: noTally(),
  };
  readonly #events: Tally = noTally();
  readonly #refused = { right: 0, of: 0 };

  /** Notes whether a text with or without an event was taken for one. */
  addDetection(isEvent: boolean, isTaken: boolean): void {
    if (isEvent) this.#events[isTaken ? 'right' : 'missed'] += 1;
    else this.#refused.of += 1;
    if (!isEvent && !isTaken) this.#refused.right += 1;
  }

  /** Compares one value; `also` are values as good as the expected one. */
  addValue(
    field: Field,
    expected: string | null,
    found: string | null,
    also: readonly (string | null)[] = [],
  ): void {
    if (expected === null && found === null) return;
    const tally = this.#tallies[field];
    if (found === expected || also.includes(found)) tally.right += 1;
    else {
      if (found !== null) tally.wrong += 1;
      if (expected !== null) tally.missed += 1;
    }
  }

  /**
   * Compares values without order, each found one matching at most one expected. An optional value
   * is neither missed when it is not found, nor wrong when it is.
   */
  addSet(
    field: Field,
    expected: readonly string[],
    found: readonly string[],
    {
      optional = [],
      isSame = (one, other) => one === other,
    }: { optional?: readonly string[]; isSame?: (one: string, other: string) => boolean } = {},
  ): void {
    const tally = this.#tallies[field];
    const rest = [...found];
    for (const value of expected) {
      const at = rest.findIndex((one) => isSame(value, one));
      if (at >= 0) {
        rest.splice(at, 1);
        tally.right += 1;
      } else if (!optional.includes(value)) tally.missed += 1;
    }
    tally.wrong += rest.filter((one) => !optional.some((value) => isSame(value, one))).length;
  }

  score(): Score {
    const all = noTally();
    for (const tally of Object.values(this.#tallies)) {
      all.right += tally.right;
      all.wrong += tally.wrong;
      all.missed += tally.missed;
    }
    const { right, missed } = this.#events;
    const t = this.#tallies;
    return {
      fields: {
        country: f1(t.country),
        city: f1(t.city),
        start: f1(t.start),
        end: f1(t.end),
        visitor: f1(t.visitor),
        office: f1(t.office),
        status: f1(t.status),
        kind: f1(t.kind),
        topics: f1(t.topics),
        counterpart: f1(t.counterpart),
      },
      all: f1(all),
      eventsKept: right + missed > 0 ? right / (right + missed) : null,
      nonEventsRefused: this.#refused.of > 0 ? this.#refused.right / this.#refused.of : null,
    };
  }
}

function noTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was. */
function f1({ right, wrong, missed }: Tally): number {
  const both = 2 * right + wrong + missed;
  return both === 0 ? 1 : (2 * right) / both;
}

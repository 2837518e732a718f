import { type ComparedDraft, type ComparedReading, NO_DRAFT } from './draft';
import { type Accept, acceptSchema, type LabelledText } from './labelled-text';
import { foldForComparison, isSameName } from './same-name';
import type { Scorecard } from './scorecard';

const nothingElse = acceptSchema.parse({});

/** Adds to the card what the parser made of one text. */
export function scoreReading(
  { isEvent, events: expected, accept }: LabelledText,
  reading: ComparedReading,
  card: Scorecard,
): void {
  card.addDetection(isEvent, reading.is_event && reading.events.length > 0);
  if (!isEvent) return;
  const found = unsplit(expected, reading.events, accept);
  for (const [index, draft] of expected.entries()) {
    const at = indexOfLikest(draft, found);
    const [likest] = at === null ? [] : found.splice(at, 1);
    if (likest) scoreDraft(draft, likest, accept, card);
    else if (!accept.optional_events.includes(index)) scoreDraft(draft, NO_DRAFT, accept, card);
  }
  if (accept.extra_events) return;
  for (const extra of found) scoreDraft(NO_DRAFT, extra, nothingElse, card);
}

/** Where one draft a stop is as good as one for the journey, the stops put together again. */
function unsplit(
  expected: readonly ComparedDraft[],
  found: readonly ComparedDraft[],
  accept: Accept,
): ComparedDraft[] {
  const [first] = found;
  if (!first || !accept.split_events || expected.length !== 1 || found.length < 2) {
    return [...found];
  }
  return [
    {
      ...first,
      destinations: found.flatMap(({ destinations }) => destinations),
      start_date:
        found
          .map((draft) => draft.start_date)
          .filter(isDay)
          .toSorted()
          .at(0) ?? null,
      end_date:
        found
          .map((draft) => draft.end_date)
          .filter(isDay)
          .toSorted()
          .at(-1) ?? null,
      topics: [...new Set(found.flatMap(({ topics }) => topics))],
    },
  ];
}

function isDay(day: string | null): day is string {
  return day !== null;
}

/** Which found draft is meant by an expected one, if any has something in common with it. */
function indexOfLikest(draft: ComparedDraft, found: readonly ComparedDraft[]): number | null {
  const likenesses = found.map((one) => likeness(draft, one));
  const most = Math.max(0, ...likenesses);
  return most > 0 ? likenesses.indexOf(most) : null;
}

/** Countries count most, for a text may tell of several visits on one day or by one person. */
function likeness(one: ComparedDraft, other: ComparedDraft): number {
  const hosts = countShared(one.destinations, other.destinations);
  const visitors = countShared(one.visitors, other.visitors);
  return 2 * hosts + visitors + (one.start_date === other.start_date ? 1 : 0);
}

function countShared(
  some: readonly { country: string | null }[],
  others: readonly { country: string | null }[],
): number {
  const there = new Set(others.map(({ country }) => country));
  return new Set(some.map(({ country }) => country).filter((code) => there.has(code))).size;
}

function scoreDraft(
  expected: ComparedDraft,
  found: ComparedDraft,
  accept: Accept,
  card: Scorecard,
): void {
  scorePlaces(expected, found, accept, card);
  card.addValue('start', expected.start_date, found.start_date, accept.start_date);
  card.addValue('end', expected.end_date, found.end_date, accept.end_date);
  scorePeople(expected, found, card);
  card.addValue('status', expected.status, found.status, accept.status);
  card.addValue('kind', expected.kind, found.kind, accept.kind);
  card.addSet('topics', expected.topics, found.topics, { optional: accept.topics_optional });
}

function scorePlaces(
  expected: ComparedDraft,
  found: ComparedDraft,
  accept: Accept,
  card: Scorecard,
): void {
  const spared = expected.destinations.filter((_, at) => accept.destinations_optional.includes(at));
  card.addSet('country', countriesOf(expected), countriesOf(found), {
    optional: spared.map(({ country }) => country),
  });
  const cities = citiesOf(expected.destinations);
  card.addSet('city', cities, citiesOf(found.destinations), {
    optional: accept.city_null ? cities : citiesOf(spared),
  });
}

/** A visitor named where the label has only an office of that country is no fault. */
function scorePeople(expected: ComparedDraft, found: ComparedDraft, card: Scorecard): void {
  const unnamed = expected.visitors.filter(({ name }) => !name).map(({ country }) => country);
  card.addSet('visitor', namesOf(expected.visitors), namesOf(found.visitors), {
    isSame: isSameName,
    optional: namesOf(found.visitors.filter(({ country }) => unnamed.includes(country))),
  });
  card.addSet('office', officesOf(expected), officesOf(found));
  card.addSet('counterpart', namesOf(expected.counterparts), namesOf(found.counterparts), {
    isSame: isSameName,
  });
}

function countriesOf({ destinations }: ComparedDraft): string[] {
  return [...new Set(destinations.map(({ country }) => country))];
}

function citiesOf(destinations: readonly { city: string | null }[]): string[] {
  return destinations.flatMap(({ city }) => (city ? [foldForComparison(city)] : []));
}

function namesOf(people: readonly { name: string | null }[]): string[] {
  return people.flatMap(({ name }) => (name ? [name] : []));
}

function officesOf({ visitors }: ComparedDraft): string[] {
  return visitors.flatMap(({ office, country }) => (office ? [`${office} of ${country}`] : []));
}

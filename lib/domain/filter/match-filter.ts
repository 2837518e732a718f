import type { Day } from '@/lib/domain/dates/day';
import { type EventDates, windowsOverlap } from '@/lib/domain/dates/event-dates';
import type { EventKind, EvidenceWord, Level, Status } from '@/lib/domain/event/vocabulary';
import type { Filter, ValueList } from './filter';
import { LIST_KEYS, type ListKey } from './filter-keys';

/** What a filter can ask of an event; each list without order. */
export interface FilterFacts extends Omit<EventDates, 'edtf'> {
  status: Status;
  kind: EventKind;
  evidence: EvidenceWord;
  /** Codes of the parties of each side; `parties` are those of every side. */
  visitors: readonly string[];
  hosts: readonly string[];
  parties: readonly string[];
  /** Slugs. */
  persons: readonly string[];
  places: readonly string[];
  trip: string | null;
  /** With the parents of each, so that a topic finds its children. */
  topics: readonly string[];
  levels: readonly Level[];
  /** ISO 8601 instant. */
  updatedAt: string;
}

/**
 * Whether an event matches a filter whose window is already resolved: what the database's answer
 * is held against. Full text (`q`) is not judged here.
 */
export function matchesFilter(
  facts: FilterFacts,
  window: { from: Day | null; to: Day | null },
  filter: Filter,
): boolean {
  return (
    matchesWindow(facts, window, filter) &&
    LIST_KEYS.every((key) => matchesList(valuesOf(facts, key), filter[key])) &&
    (filter.between ?? []).every((code) => facts.parties.includes(code)) &&
    (filter.updatedSince === null || Date.parse(facts.updatedAt) >= Date.parse(filter.updatedSince))
  );
}

/** An unknown date has no window: it passes a bound only if the filter asks for unknown dates. */
function matchesWindow(
  facts: FilterFacts,
  { from, to }: { from: Day | null; to: Day | null },
  filter: Filter,
): boolean {
  if (from === null && to === null) return true;
  if (facts.earliest === null) return filter.precision.include.includes('unknown');
  return windowsOverlap(facts, from, to);
}

/** Any of the included (if there are some) and none of the excluded. */
function matchesList(values: readonly string[], { include, exclude }: ValueList): boolean {
  const has = (value: string): boolean => values.includes(value);
  return (include.length === 0 || include.some(has)) && !exclude.some(has);
}

function valuesOf(facts: FilterFacts, key: ListKey): readonly string[] {
  switch (key) {
    case 'party':
      return facts.parties;
    case 'visitor':
      return facts.visitors;
    case 'host':
      return facts.hosts;
    case 'person':
      return facts.persons;
    case 'place':
      return facts.places;
    case 'trip':
      return facts.trip === null ? [] : [facts.trip];
    case 'topic':
      return facts.topics;
    case 'level':
      return facts.levels;
    default:
      return [facts[key]];
  }
}

import type { Node, PlaceMention } from '../nodes';
import type { PersonMention } from '../people/person-mention';
import { isNoun, isVerb } from '../syntax';
import type { Token } from '../tokens';
import { AUXILIARIES } from '../words/function-words';
import { type Clause, emptyFrame } from './clause';
import type { Frame, Signal } from './frame';

/** More words than a note has. */
const LONGEST_LINE = 45;

/**
 * A note of a diary, "Iraqi PM to Moscow, Oct 10-11: energy": no sentence, so that the order of its
 * parts tells who goes where. Null for what has a clause of its own, or no one or nowhere to go.
 */
export function readLine(clause: Clause): Frame | null {
  const { nodes, sentence } = clause;
  if (sentence.last - sentence.first > LONGEST_LINE || nodes.some((node) => isOfClause(node)))
    return null;
  const parts = partsOf(clause);
  const kind = kindOfLine(nodes, parts.people.length);
  const places = kind === 'call' ? [] : parts.places;
  if (parts.people.length === 0 && parts.guests.length === 0) return null;
  if (places.length === 0 && kind === 'visit') return null;
  const frame: Frame = {
    ...emptyFrame(clause, triggerOf(nodes), kind),
    places,
    guests: parts.people.length === 0 ? parts.guests : [],
    dates: parts.dates,
    duration: parts.duration,
    ...signalOfLine(nodes, clause.tokens),
    time: 'present',
  };
  const host = nodes.findIndex((node) => isVerb(node, 'host'));
  if (host < 0) return { ...frame, visitors: parts.people };
  const before = nodes.slice(0, host).flatMap(peopleOf);
  return {
    ...frame,
    visitors: nodes.slice(host + 1).flatMap(peopleOf),
    counterparts: before,
    hosts: nodes.slice(0, host).flatMap((node) => (node.kind === 'place' ? [node.place] : [])),
  };
}

/** Auxiliaries and verbs of saying make a sentence; "to visit" and "postponed" do not. */
function isOfClause(node: Node): boolean {
  if (node.kind === 'small') return AUXILIARIES.has(node.key);
  if (node.kind === 'pronoun') return true;
  if (node.kind !== 'verb' || node.form === 'ing') return false;
  if (node.verbs.some((verb) => verb === 'cancel' || verb === 'postpone'))
    return node.form !== 'past';
  return node.form === 'third' || node.form === 'past' || node.verbs.includes('say');
}

interface Parts {
  people: PersonMention[];
  places: PlaceMention[];
  guests: PlaceMention[];
  dates: Frame['dates'];
  duration: Frame['duration'];
}

function partsOf({ nodes, tokens }: Clause): Parts {
  const parts: Parts = { people: [], places: [], guests: [], dates: [], duration: null };
  let prep = '';
  let isAgenda = false;
  nodes.forEach((node, at) => {
    // What follows a colon, semicolon or dash after place or date is the agenda.
    const mark = tokens[node.first]?.before ?? '';
    const hasRoute =
      parts.places.length > 0 && (parts.people.length > 0 || parts.guests.length > 0);
    if (hasRoute && /[:;]|\s[-–—]\s/.test(mark) && node.kind !== 'date' && node.kind !== 'place')
      isAgenda = true;
    // "Riyadh, 29 April; Amman, 30 April"
    const isDated = nodes[at + 1]?.kind === 'date';
    if (hasRoute && /[:;]/.test(mark) && node.kind === 'place' && !isDated) isAgenda = true;
    if (/[,:;()]/.test(mark)) prep = '';
    if (node.kind === 'prep') prep = node.key;
    if (node.kind === 'people' && !isAgenda) parts.people.push(...node.people);
    if (node.kind === 'date') parts.dates.push({ mention: node.date, of: 'whole' });
    if (node.kind === 'duration')
      parts.duration ??= { days: node.days, span: { first: node.first, last: node.last } };
    if (node.kind === 'place' && !isAgenda) addPlace(parts, node.place, prep, nodes[at + 1]);
    if (node.kind === 'word' && prep !== 'to') prep = '';
  });
  return parts;
}

function addPlace(parts: Parts, place: PlaceMention, prep: string, next: Node | undefined): void {
  const isFirst = parts.people.length === 0 && parts.guests.length === 0;
  const isGuest =
    isFirst &&
    place.kind === 'party' &&
    (isNoun(next, 'delegation') || place.isPeople || (next?.kind === 'prep' && next.key === 'to'));
  if (isGuest) parts.guests.push(place);
  else if (
    prep !== 'from' &&
    prep !== 'on' &&
    prep !== 'about' &&
    !(place.kind === 'party' && place.isPeople)
  )
    parts.places.push(place);
}

function kindOfLine(nodes: readonly Node[], people: number): Frame['kind'] {
  if (
    nodes.some(
      (node) =>
        isNoun(node, 'call') ||
        isVerb(node, 'call') ||
        (node.kind === 'word' && node.key === 'call'),
    )
  )
    return 'call';
  const hasGathering = nodes.some((node) => isNoun(node, 'gathering'));
  const isRoute = nodes.some(
    (node) =>
      (node.kind === 'prep' && node.key === 'to') ||
      isVerb(node, 'visit', 'go', 'arrive', 'attend'),
  );
  if (hasGathering && !isRoute && people !== 1) return 'summit';
  const hasMeeting = nodes.some((node) => isNoun(node, 'meeting') || isVerb(node, 'meet'));
  return hasMeeting && people > 1 && !isRoute ? 'meeting' : 'visit';
}

function triggerOf(nodes: readonly Node[]): number {
  const event = nodes.findIndex(
    (node) =>
      isNoun(node, 'visit', 'meeting', 'gathering', 'call') ||
      isVerb(node, 'visit', 'go', 'arrive', 'host', 'meet', 'call'),
  );
  if (event >= 0) return event;
  return Math.max(
    0,
    nodes.findIndex((node) => node.kind === 'prep'),
  );
}

/** "OFF: Modi to Paris", "Modi to Paris - off". */
function isMark(node: Node, tokens: readonly Token[]): boolean {
  const after = tokens[node.last + 1];
  const isApart = /[-–—:;(,]\s*$/.test(tokens[node.first]?.before ?? '');
  return (
    tokens[node.first]?.isUpper === true ||
    isApart ||
    (after !== undefined && /^:/.test(after.before))
  );
}

function signalOfLine(
  nodes: readonly Node[],
  tokens: readonly Token[],
): { signal: Signal; signalSpan: Frame['signalSpan'] } {
  for (const node of nodes) {
    if (node.kind === 'small' && node.key === 'off' && isMark(node, tokens))
      return { signal: 'cancelled', signalSpan: { first: node.first, last: node.last } };
    const signal: Signal = isVerb(node, 'cancel')
      ? 'cancelled'
      : isVerb(node, 'postpone')
        ? 'postponed'
        : null;
    if (signal && node.kind === 'verb' && node.form === 'past')
      return { signal, signalSpan: { first: node.first, last: node.last } };
  }
  return { signal: null, signalSpan: null };
}

function peopleOf(node: Node): PersonMention[] {
  return node.kind === 'people' ? [...node.people] : [];
}

import type { Node, PlaceMention } from '../nodes';
import type { PersonMention } from '../people/person-mention';
import { isVerb, nextGovernor, throughTransparent } from '../syntax';
import { ADVERBS, CONJUNCTIONS, DETERMINERS } from '../words/function-words';
import type { Clause } from './clause';
import type { Discourse } from './discourse';

export interface Found {
  people: PersonMention[];
  places: PlaceMention[];
}

/** Who does it: the nearest person before the verb who is no one's object, or whom "he" means. */
export function subjectOf(clause: Clause, verb: number, discourse: Discourse): Found {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const node = clause.nodes[at];
    const slot = clause.slots[at];
    const before = clause.nodes[at - 1];
    if (node?.kind === 'small' && node.key === 'who' && before?.kind === 'people')
      return { people: [...before.people], places: [] };
    if (node?.kind === 'pronoun' && ['he', 'she', 'they'].includes(node.key))
      return { people: pronounPeople(clause, at, discourse), places: [] };
    if (!node || !slot || slot.prep !== '' || slot.isDirect || isOwner(clause, at)) continue;
    if (node.kind === 'people') {
      if (isSpeaker(clause, at, verb)) continue;
      return { people: withListed(clause, at), places: [] };
    }
    if (node.kind === 'place' && node.place.kind !== 'region' && isActing(clause, at, verb))
      return { people: [], places: [node.place] };
  }
  return { people: discourse.visitors, places: [] };
}

/** "Y, X said, will visit": X only speaks. */
function isSpeaker(clause: Clause, at: number, verb: number): boolean {
  const next = nextGovernor(clause.nodes, at);
  const isSay = next > at && next < verb && isVerb(clause.nodes[next], 'say');
  const earlier = clause.nodes
    .slice(0, at)
    .some(
      (node, index) =>
        node.kind === 'people' && clause.slots[index]?.prep === '' && !isOwner(clause, index),
    );
  return (
    isSay && earlier && /^,/.test(clause.tokens[clause.nodes[next + 1]?.first ?? -1]?.before ?? '')
  );
}

/** A country or capital acts when the verb follows it directly: "China will host". */
function isActing(clause: Clause, at: number, verb: number): boolean {
  return clause.nodes
    .slice(at + 1, verb)
    .every(
      (node) =>
        node.kind === 'small' ||
        node.kind === 'verb' ||
        (node.kind === 'prep' && node.key === 'to'),
    );
}

/** Whom "he" means: the last who spoke or went before it. */
function pronounPeople(clause: Clause, pronoun: number, discourse: Discourse): PersonMention[] {
  if (discourse.visitors.length > 0) return discourse.visitors;
  for (let at = pronoun - 1; at >= 0; at -= 1) {
    const node = clause.nodes[at];
    if (node?.kind === 'people' && clause.slots[at]?.prep === '') return [...node.people];
  }
  return [];
}

/** The person node and those it is joined to before it by "and" or commas. */
function withListed(clause: Clause, at: number, isOpen = false): PersonMention[] {
  const node = clause.nodes[at];
  if (node?.kind !== 'people') return [];
  let start = at;
  while (isDeterminer(clause.nodes[start - 1])) start -= 1;
  const isAnd = clause.nodes[start - 1]?.kind === 'and';
  const mark = clause.tokens[clause.nodes[start]?.first ?? -1]?.before ?? '';
  const isJoined = isAnd || (isOpen && /^,\s*$/.test(mark));
  const previous = isAnd ? start - 2 : start - 1;
  const earlier =
    isJoined && clause.nodes[previous]?.kind === 'people' && !isOwner(clause, previous)
      ? withListed(clause, previous, true)
      : [];
  return [...earlier, ...node.people];
}

function isDeterminer(node: Node | undefined): boolean {
  return node?.kind === 'small' && DETERMINERS.has(node.key);
}

/** "Putin's spokesman": the person only owns what follows. */
export function isOwner({ nodes, tokens }: Clause, at: number): boolean {
  const node = nodes[at];
  return node !== undefined && (tokens[node.last]?.isPossessive ?? false);
}

export function objectsOf(clause: Clause, verb: number, discourse: Discourse): Found {
  const found: Found = { people: [], places: [] };
  for (let at = verb + 1; at < clause.nodes.length; at += 1) {
    const node = clause.nodes[at];
    const slot = clause.slots[at];
    if (node?.kind === 'verb' || (node?.kind === 'noun' && node.noun !== 'delegation')) break;
    if (node?.kind === 'small' && CONJUNCTIONS.has(node.key)) break;
    if (node?.kind === 'people' && slot?.governor === verb && slot.isDirect)
      found.people.push(...node.people);
    const isPronoun =
      at === verb + 1 && node?.kind === 'pronoun' && ['him', 'her', 'them'].includes(node.key);
    if (isPronoun) found.people.push(...objectPronoun(clause, verb, discourse));
  }
  return found;
}

/** Whom "him" means: someone named in the sentence before, else the one spoken of. */
function objectPronoun(clause: Clause, verb: number, discourse: Discourse): PersonMention[] {
  const own = subjectOf(clause, verb, { ...discourse, visitors: [] }).people;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const node = clause.nodes[at];
    if (
      node?.kind === 'people' &&
      !isOwner(clause, at) &&
      clause.slots[at]?.prep === '' &&
      !node.people.some((one) => own.includes(one))
    )
      return [...node.people];
  }
  return discourse.visitors;
}

export function agentsOf(clause: Clause, verb: number): Found {
  const found: Found = { people: [], places: [] };
  clause.nodes.forEach((node, at) => {
    const slot = clause.slots[at];
    if (slot?.prep !== 'by' || slot.governor !== verb) return;
    if (node.kind === 'people') found.people.push(...node.people);
    if (node.kind === 'place') found.places.push(node.place);
  });
  return found;
}

/** "returned to Tehran on Saturday from Tajikistan": where the journey was. */
export function hasOrigin({ nodes, slots }: Clause, verb: number): boolean {
  return nodes.some(
    (node, at) =>
      node.kind === 'place' && slots[at]?.prep === 'from' && slots[at]?.governor === verb,
  );
}

/** People after a verb or noun with one of the prepositions. */
export function peopleAfter(
  clause: Clause,
  trigger: number,
  prepositions: readonly string[],
): PersonMention[] {
  return clause.nodes.flatMap((node, at) => {
    const slot = clause.slots[at];
    const isFronted =
      slot?.prep === 'with' && slot.governor < 0 && nextGovernor(clause.nodes, at) === trigger;
    const isOf =
      slot !== null &&
      slot !== undefined &&
      (isFronted || (at > trigger && throughTransparent(clause.nodes, slot.governor) === trigger));
    return node.kind === 'people' &&
      isOf &&
      prepositions.includes(slot.prep) &&
      !isOwner(clause, at)
      ? [...node.people]
      : [];
  });
}

/** "Macron's planned visit", "Turkish president's trip", "the Putin visit". */
export function ownersOf(clause: Clause, noun: number): Found {
  for (let at = noun - 1; at >= 0 && at >= noun - 5; at -= 1) {
    const node = clause.nodes[at];
    if (!node) break;
    if (node.kind === 'people')
      return isOwner(clause, at) || at === noun - 1
        ? { people: [...node.people], places: [] }
        : { people: [], places: [] };
    const isFiller =
      node.kind === 'word' ||
      node.kind === 'duration' ||
      node.kind === 'date' ||
      (node.kind === 'place' && at === noun - 1) ||
      (node.kind === 'verb' && node.form !== 'base') ||
      (node.kind === 'small' && ADVERBS.has(node.key)) ||
      (node.kind === 'noun' && node.noun !== 'visit');
    if (!isFiller) break;
  }
  return { people: [], places: [] };
}

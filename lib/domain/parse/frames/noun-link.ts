import type { Node } from '../nodes';
import type { PersonMention } from '../people/person-mention';
import { isVerb, nextGovernor, previousGovernor } from '../syntax';
import { CONJUNCTIONS } from '../words/function-words';
import type { Clause } from './clause';
import { isOwner } from './find-actors';

/** "a trip to Washington that Cavusoglu was to make": who makes it, and the verb that says so. */
export function madeBy(
  { nodes, slots }: Clause,
  noun: number,
): { people: readonly PersonMention[]; verb: number } | null {
  for (let at = noun + 1; at < nodes.length && at < noun + 7; at += 1) {
    const node = nodes[at];
    if (node?.kind === 'people') {
      const verb = slots[at]?.prep === '' ? makingVerb(nodes, at) : null;
      return verb === null ? null : { people: node.people, verb };
    }
    const isBetween =
      node?.kind === 'place' ||
      node?.kind === 'prep' ||
      node?.kind === 'date' ||
      (node?.kind === 'small' && ['that', 'which', 'the'].includes(node.key));
    if (!isBetween) return null;
  }
  return null;
}

/** "was to pay", "had planned to make": the verb after the person has the journey as its object. */
function makingVerb(nodes: readonly Node[], person: number): number | null {
  for (let at = person + 1; at < nodes.length && at < person + 8; at += 1) {
    const node = nodes[at];
    if (isVerb(node, 'do')) return at;
    const isLink = node?.kind === 'small' || node?.kind === 'prep' || isVerb(node, 'happen');
    if (!isLink) return null;
  }
  return null;
}

/** The verb that says what becomes of the noun: "pay a visit", "the visit was postponed". */
export function linkOf(clause: Clause, noun: number): number {
  const before = previousGovernor(clause.nodes, noun);
  const isLinked =
    before >= 0 &&
    clause.nodes[before]?.kind === 'verb' &&
    !clause.nodes
      .slice(before + 1, noun)
      .some(
        (node) =>
          node.kind === 'people' &&
          node.people.some(() => !isOwner(clause, clause.nodes.indexOf(node))),
      );
  if (isLinked && !isVerb(clause.nodes[before], 'say', 'other', 'discuss')) return before;
  const made = madeBy(clause, noun);
  if (made) return fateAfter(clause, made.verb) ?? made.verb;
  const after = nextGovernor(clause.nodes, noun);
  for (let at = after; at >= 0; at = nextGovernor(clause.nodes, at)) {
    if (
      clause.nodes
        .slice(noun + 1, at)
        .some(
          (node, index) => node.kind === 'people' && clause.slots[noun + 1 + index]?.prep === '',
        )
    )
      break;
    if (
      isVerb(clause.nodes[at], 'cancel', 'postpone', 'reschedule', 'happen', 'begin', 'end', 'do')
    ) {
      return fateAfter(clause, at) ?? at;
    }
  }
  return -1;
}

/** "which should have begun on Monday has been put off": a later verb of its clause that calls it off. */
function fateAfter({ nodes, slots }: Clause, verb: number): number | null {
  for (let at = verb + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (isVerb(node, 'cancel', 'postpone')) return at;
    if (
      (node?.kind === 'people' && slots[at]?.prep === '') ||
      (node?.kind === 'small' && CONJUNCTIONS.has(node.key))
    )
      return null;
  }
  return null;
}

import { isVerb } from '../syntax';
import { verbTime } from '../verb-time';
import { type Clause, emptyFrame } from './clause';
import type { Discourse } from './discourse';
import { hasEventNoun, signalOf } from './event-signal';
import { agentsOf, objectsOf, peopleAfter, subjectOf } from './find-actors';
import type { Frame } from './frame';
import { isRetrospect } from './retrospect';

export function verbFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const node = clause.nodes[at];
  if (node?.kind !== 'verb') return null;
  const { time, isPassive, isNegated } = verbTime(clause.tokens, node, clause.sentence.first);
  const subject = subjectOf(clause, at, discourse);
  const kind = isVerb(node, 'call') ? 'call' : isVerb(node, 'meet') ? 'meeting' : 'visit';
  // "is coming to London": on the way at most, where "is visiting" is there.
  const isOnTheWay = time === 'progressive' && isVerb(node, 'go', 'arrive', 'leave');
  const frame: Frame = {
    ...emptyFrame(clause, at, kind),
    time: isOnTheWay ? 'future' : time,
    isNegated,
    isBackground: time === 'pluperfect' || isRetrospect(clause, at),
  };
  if (isVerb(node, 'attend')) {
    const others = objectsOf(clause, at, discourse).people;
    return {
      ...frame,
      kind: others.length > 0 ? 'meeting' : 'visit',
      visitors: subject.people,
      counterparts: others,
      guests: subject.places,
    };
  }
  if (isVerb(node, 'visit', 'go', 'arrive'))
    return isCompanion(clause, at)
      ? { ...frame }
      : { ...frame, visitors: subject.people, guests: subject.places };
  if (isVerb(node, 'return'))
    return nextIs(clause, at, 'from') || hasOrigin(clause, at)
      ? { ...frame, visitors: subject.people }
      : null;
  if (isVerb(node, 'leave'))
    return nextIs(clause, at, 'for') || hasAim(clause, at)
      ? { ...frame, visitors: subject.people }
      : null;
  if (isVerb(node, 'host') || isVerb(node, 'invite')) {
    const others = objectsOf(clause, at, discourse);
    const agents = agentsOf(clause, at);
    const isInvited = isVerb(node, 'invite');
    if (isPassive)
      return {
        ...frame,
        time: isInvited ? 'possible' : time,
        visitors: subject.people,
        counterparts: agents.people,
        hosts: agents.places,
      };
    if (isVerb(node, 'invite'))
      return {
        ...frame,
        time: time === 'past' || time === 'perfect' ? 'possible' : time,
        visitors: others.people,
        counterparts: subject.people,
        hosts: subject.places,
      };
    return {
      ...frame,
      visitors: others.people,
      counterparts: subject.people,
      hosts: subject.places,
    };
  }
  if (isVerb(node, 'meet', 'call')) {
    const others = [
      ...objectsOf(clause, at, discourse).people,
      ...peopleAfter(clause, at, ['with', 'to']),
    ];
    return { ...frame, visitors: subject.people, counterparts: others };
  }
  if (isVerb(node, 'cancel', 'postpone', 'reschedule') && !hasEventNoun(clause)) {
    return {
      ...frame,
      visitors: subject.people,
      signal: signalOf(clause, at),
      signalSpan: { first: node.first, last: node.last },
    };
  }
  return null;
}

/** "travels with them": one who only goes along. */
function isCompanion({ nodes }: Clause, at: number): boolean {
  const [next, whom] = [nodes[at + 1], nodes[at + 2]];
  return (
    next?.kind === 'prep' &&
    next.key === 'with' &&
    (whom?.kind === 'pronoun' ||
      (whom?.kind === 'small' && ['him', 'her', 'them'].includes(whom.key)))
  );
}

function nextIs(clause: Clause, at: number, key: string): boolean {
  const next = clause.nodes[at + 1];
  const later = clause.nodes[at + 2];
  return [next, later].some((node) => node?.kind === 'prep' && node.key === key);
}

/** "left Hanoi on Monday for an official visit to Laos". */
function hasAim({ nodes }: Clause, verb: number): boolean {
  const next = nodes.findIndex((node, at) => at > verb && node.kind === 'verb');
  return nodes
    .slice(verb + 1, next < 0 ? undefined : next)
    .some((node) => node.kind === 'prep' && node.key === 'for');
}

/** "returned to Tehran on Saturday from Tajikistan": where the journey was. */
function hasOrigin({ nodes, slots }: Clause, verb: number): boolean {
  return nodes.some(
    (node, at) =>
      node.kind === 'place' && slots[at]?.prep === 'from' && slots[at]?.governor === verb,
  );
}

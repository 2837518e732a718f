import type { Node, VerbNode } from '../nodes';
import { isVerb, nextGovernor, previousGovernor } from '../syntax';
import { isBe, type Time, verbTime } from '../verb-time';
import { CONJUNCTIONS } from '../words/function-words';
import type { NounClass } from '../words/nouns';
import { type Clause, emptyFrame } from './clause';
import type { Discourse } from './discourse';
import { signalOf } from './event-signal';
import { isOwner, objectsOf, ownersOf, peopleAfter, subjectOf } from './find-actors';
import type { Frame } from './frame';
import { isRetrospect } from './retrospect';

const KINDS: Readonly<Partial<Record<NounClass, Frame['kind']>>> = {
  visit: 'visit',
  meeting: 'meeting',
  call: 'call',
  gathering: 'summit',
};

export function nounFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const node = clause.nodes[at];
  if (node?.kind !== 'noun') return null;
  const kind = KINDS[node.noun];
  if (kind === undefined)
    return node.noun === 'invitation' ? invitationFrame(clause, at, discourse) : null;
  const frame = emptyFrame(clause, at, kind);
  const owner = ownersOf(clause, at);
  const link = linkOf(clause, at);
  const linkNode = clause.nodes[link];
  const linked =
    linkNode?.kind === 'verb' ? verbTime(clause.tokens, linkNode, clause.sentence.first) : null;
  if (kind === 'call' && isMeans(clause, at)) return spokenFrame(clause, at, discourse);
  const stay = linked ? null : (stayOf(clause, at) ?? havingOf(clause, at));
  const of = stay ? stay.at : link >= 0 && link < at && !linked?.isPassive ? link : -1;
  const subject = of >= 0 ? subjectOf(clause, of, discourse) : { people: [], places: [] };
  const after = peopleAfter(clause, at, ['by', 'of']);
  const withOthers = peopleAfter(
    clause,
    at,
    kind === 'visit' ? ['with'] : ['with', 'between', 'to'],
  );
  const visitors =
    owner.people.length > 0 ? owner.people : after.length > 0 ? after : subject.people;
  const signal = link >= 0 && !linked?.isNegated ? signalOf(clause, link) : null;
  return {
    ...frame,
    visitors,
    guests: owner.places.length > 0 ? owner.places : subject.places,
    counterparts: withOthers,
    time: linked?.time ?? stay?.time ?? nounTime(clause, at),
    isNegated: linked?.isNegated ?? false,
    signal,
    signalSpan: signal && linkNode ? { first: linkNode.first, last: linkNode.last } : null,
    isBackground: isRetrospect(clause, at) || linked?.time === 'pluperfect',
  };
}

/** "by phone": how people speak, rather than what they do. */
function isMeans({ nodes }: Clause, at: number): boolean {
  return [nodes[at - 1], nodes[at - 2]].some(
    (node) => node?.kind === 'prep' && ['by', 'over', 'on', 'via', 'through'].includes(node.key),
  );
}

/** "congratulated his counterpart by phone": the verb before tells who speaks to whom. */
function spokenFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const verb = previousGovernor(clause.nodes, at);
  const node = clause.nodes[verb];
  if (node?.kind !== 'verb') return null;
  return {
    ...emptyFrame(clause, at, 'call'),
    time: verbTime(clause.tokens, node, clause.sentence.first).time,
    visitors: subjectOf(clause, verb, discourse).people,
    counterparts: [
      ...objectsOf(clause, verb, discourse).people,
      ...peopleAfter(clause, verb, ['with', 'to']),
      ...peopleAfter(clause, at, ['with', 'to']),
    ],
    isBackground: isRetrospect(clause, verb),
  };
}

const HAVING: Readonly<Record<string, VerbNode['form']>> = {
  have: 'base',
  has: 'third',
  had: 'past',
};

/** "had a conversation", "will have talks": whoever has them, and when. */
function havingOf(
  { tokens, nodes, sentence }: Clause,
  at: number,
): { at: number; time: Time } | null {
  for (let before = at - 1; before >= 0 && before > at - 6; before -= 1) {
    const node = nodes[before];
    const form = node?.kind === 'small' ? HAVING[node.key] : undefined;
    if (node && form) {
      const { first, last } = node;
      const having: VerbNode = {
        kind: 'verb',
        verb: 'do',
        verbs: ['do'],
        form,
        key: '',
        first,
        last,
      };
      return { at: before, time: verbTime(tokens, having, sentence.first).time };
    }
    const isFiller =
      node?.kind === 'small' ||
      node?.kind === 'word' ||
      node?.kind === 'duration' ||
      node?.kind === 'noun';
    if (!isFiller) return null;
  }
  return null;
}

/** "at the invitation of President Xi", "Wang Yi extended the invitation": he receives. */
function invitationFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const verb = previousGovernor(clause.nodes, at);
  const isExtended =
    verb >= 0 &&
    isVerb(clause.nodes[verb], 'other', 'do') &&
    /^(?:extend|issu|sen|made|make|renew|offer)/.test(keyOf(clause.nodes[verb]));
  const hosts = [
    ...peopleAfter(clause, at, ['of', 'from', 'by']),
    ...ownersOf(clause, at).people,
    ...(isExtended ? subjectOf(clause, verb, { ...discourse, visitors: [] }).people : []),
  ];
  return hosts.length === 0 ? null : { ...emptyFrame(clause, at, 'visit'), counterparts: hosts };
}

function keyOf(node: Node | undefined): string {
  return node?.kind === 'verb' ? node.key : '';
}

/** The verb that says what becomes of the noun: "pay a visit", "the visit was postponed". */
function linkOf(clause: Clause, noun: number): number {
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

const UPCOMING = new Set(
  'upcoming planned forthcoming scheduled expected coming next future proposed'.split(' '),
);

function nounTime({ tokens, nodes }: Clause, at: number): Time {
  const noun = nodes[at];
  for (
    let token = (noun?.first ?? 0) - 1;
    token >= 0 && token > (noun?.first ?? 0) - 4;
    token -= 1
  ) {
    if (UPCOMING.has(tokens[token]?.key ?? '')) return 'future';
  }
  return 'none';
}

/** "is on an official visit", "will be on a tour": the time of the stay; headlines leave "is" out. */
function stayOf(
  { tokens, nodes, sentence }: Clause,
  at: number,
): { at: number; time: Time } | null {
  let before = at - 1;
  while (before >= 0 && before > at - 6 && nodes[before]?.kind !== 'prep') before -= 1;
  const prep = nodes[before];
  if (prep?.kind !== 'prep' || prep.key !== 'on') return null;
  for (let step = before - 1; step >= 0 && step > before - 5; step -= 1) {
    const node = nodes[step];
    if (node && isBe(node, tokens)) {
      const be: VerbNode = {
        kind: 'verb',
        verb: 'arrive',
        verbs: ['arrive'],
        form: 'ing',
        key: '',
        first: node.last + 1,
        last: node.last + 1,
      };
      return { at: step, time: verbTime(tokens, be, sentence.first).time };
    }
    if (node?.kind === 'people') return { at: step + 1, time: 'present' };
    if (node?.kind === 'verb') return null;
  }
  return null;
}

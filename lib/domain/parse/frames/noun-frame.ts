import type { Node, VerbNode } from '../nodes';
import { isVerb, previousGovernor } from '../syntax';
import type { Token } from '../tokens';
import { isBe, type Time, verbTime } from '../verb-time';
import type { NounClass } from '../words/nouns';
import { isMeans } from './call-means';
import { type Clause, emptyFrame } from './clause';
import type { Discourse } from './discourse';
import { signalOf } from './event-signal';
import { objectsOf, ownersOf, peopleAfter, subjectOf } from './find-actors';
import type { Frame, Signal } from './frame';
import { linkOf, madeBy } from './noun-link';
import { isRetrospect } from './retrospect';
import { stayTime } from './stay-time';

/** How those on the other side are named after the noun. */
const PARTNERS: Readonly<Record<Frame['kind'], readonly string[]>> = {
  visit: ['with'],
  meeting: ['with', 'between', 'to'],
  summit: ['with', 'between', 'to'],
  call: ['with', 'between', 'to', 'from'],
};

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
  if (kind === 'call' && (isMeans(clause, at) || isSetting(clause, at)))
    return spokenFrame(clause, at, discourse);
  const stay = linked ? null : (stayOf(clause, at) ?? havingOf(clause, at));
  const of = stay ? stay.at : link >= 0 && link < at && !linked?.isPassive ? link : -1;
  const subject = of >= 0 ? subjectOf(clause, of, discourse) : { people: [], places: [] };
  const after = peopleAfter(clause, at, ['by', 'of']);
  const withOthers = peopleAfter(clause, at, PARTNERS[kind]);
  const relative = kind === 'visit' ? [...(madeBy(clause, at)?.people ?? [])] : [];
  const visitors = [owner.people, relative, after, subject.people].find((one) => one.length > 0);
  const signal =
    (link >= 0 && !linked?.isNegated ? signalOf(clause, link) : null) ?? stateOf(clause, at);
  return {
    ...frame,
    visitors: visitors ?? [],
    guests: relative.length > 0 ? [] : owner.places.length > 0 ? owner.places : subject.places,
    hosts: relative.length > 0 ? subject.places : [],
    counterparts: withOthers,
    time: linked?.time ?? stay?.time ?? nounTime(clause, at),
    isNegated: linked?.isNegated ?? false,
    signal,
    signalSpan: signal && linkNode ? { first: linkNode.first, last: linkNode.last } : null,
    isBackground:
      isRetrospect(clause, at) ||
      linked?.time === 'pluperfect' ||
      stay?.time === 'pluperfect' ||
      (kind !== 'visit' && isOrigin(clause, at)),
  };
}

/** "congratulated his counterpart by phone": the verb before tells who speaks to whom. */
function spokenFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const verb = isSetting(clause, at)
    ? mainVerbOf(clause.nodes, at)
    : previousGovernor(clause.nodes, at);
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

/** "During a call that lasted an hour, Biden warned Xi": the sentence opens with it. */
function isSetting({ nodes }: Clause, at: number): boolean {
  const [first] = nodes;
  return (
    at < 6 &&
    first?.kind === 'prep' &&
    ['during', 'in'].includes(first.key) &&
    mainVerbOf(nodes, at) > 0
  );
}

/** The first verb after somebody who does something. */
function mainVerbOf(nodes: readonly Node[], at: number): number {
  const person = nodes.findIndex((node, index) => index > at && node.kind === 'people');
  return person < 0 ? -1 : nodes.findIndex((node, index) => index > person && node.kind === 'verb');
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

/** "coming straight from the conference in Singapore". */
function isOrigin({ nodes }: Clause, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 5; before -= 1) {
    const node = nodes[before];
    if (node?.kind === 'prep') return node.key === 'from';
    if (node?.kind === 'verb' || node?.kind === 'people') return false;
  }
  return false;
}

/** "The trip is off", "is on hold", "is on again". */
function stateOf({ tokens, nodes }: Clause, at: number): Signal {
  const be = nodes.findIndex((node, index) => index > at && isBe(node, tokens));
  const after = tokens
    .slice((nodes[be]?.last ?? 0) + 1, (nodes[be]?.last ?? 0) + 4)
    .map((token) => (/^[,;:.]/.test(token.before.trim()) ? '.' : token.key))
    .join(' ');
  const isNext = be > 0 && !nodes.slice(at + 1, be).some((node) => node.kind === 'verb');
  if (!isNext) return /^on (?:ice|hold)\b/.test(wordsAfter(tokens, nodes[at])) ? 'postponed' : null;
  if (/^(?:now |back |still )?on (?:ice|hold)/.test(after)) return 'postponed';
  if (/^(?:now |all )?off(?! to| for)/.test(after)) return 'cancelled';
  return /^(?:now |back )?on (?:\.|again)/.test(after) || /^back on\b/.test(after)
    ? 'rescheduled'
    : null;
}

/** The words after the noun and the place it leads to. */
function wordsAfter(tokens: readonly Token[], noun: Node | undefined): string {
  const first = (noun?.last ?? 0) + 1;
  const from = tokens[first]?.key === 'to' ? first + 2 : first;
  return tokens
    .slice(from, from + 2)
    .map((token) => token.key)
    .join(' ');
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
function stayOf(clause: Clause, at: number): { at: number; time: Time } | null {
  const { tokens, nodes } = clause;
  let before = at - 1;
  while (before >= 0 && before > at - 6 && nodes[before]?.kind !== 'prep') before -= 1;
  const prep = nodes[before];
  if (prep?.kind !== 'prep' || prep.key !== 'on') return null;
  for (let step = before - 1; step >= 0 && step > before - 5; step -= 1) {
    const node = nodes[step];
    if (node && isBe(node, tokens)) {
      return { at: step, time: stayTime(clause, step).time };
    }
    if (node?.kind === 'people') return { at: step + 1, time: 'present' };
    if (node?.kind === 'verb') return null;
  }
  return null;
}

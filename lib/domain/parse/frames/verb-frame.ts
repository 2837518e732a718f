import type { VerbNode } from '../nodes';
import { isNoun, isVerb } from '../syntax';
import { type VerbTime, verbTime } from '../verb-time';
import type { VerbClass } from '../words/verbs';
import { isMeans } from './call-means';
import { type Clause, emptyFrame } from './clause';
import type { Discourse } from './discourse';
import { hasEventNoun, signalOf } from './event-signal';
import { agentsOf, type Found, hasOrigin, objectsOf, peopleAfter, subjectOf } from './find-actors';
import type { Frame } from './frame';
import { isRetrospect } from './retrospect';

/** What a verb is read from. */
interface Reading extends VerbTime {
  clause: Clause;
  at: number;
  node: VerbNode;
  discourse: Discourse;
  subject: Found;
  /** The frame so far: kind, time and whether it is told of something earlier. */
  frame: Frame;
}

type Reader = (reading: Reading) => Frame | null;

/** Who does what, by the class of the verb; the first class that a verb can be is tried first. */
const READERS: readonly (readonly [readonly VerbClass[], Reader])[] = [
  [['attend'], readAttending],
  [['visit', 'go', 'arrive'], readGoing],
  [['return'], readReturning],
  [['leave'], readLeaving],
  [['accompany'], readAccompanying],
  [['host', 'invite'], readHosting],
  [['meet', 'call'], readMeeting],
  [['cancel', 'postpone', 'reschedule'], readFate],
  [['happen'], readExpecting],
  [['say', 'discuss', 'other'], readOther],
];

/** The frame of a verb that tells of a journey, a meeting or a call, null for any other. */
export function verbFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const node = clause.nodes[at];
  if (node?.kind !== 'verb') return null;
  const read = READERS.find(([classes]) => isVerb(node, ...classes))?.[1];
  if (!read) return null;
  const verb = verbTime(clause.tokens, node, clause.sentence.first);
  const subject = subjectOf(clause, at, discourse);
  const kind = isVerb(node, 'call') ? 'call' : isVerb(node, 'meet') ? 'meeting' : 'visit';
  // "is coming to London": on the way at most, where "is visiting" is there.
  const isOnTheWay = verb.time === 'progressive' && isVerb(node, 'go', 'arrive', 'leave');
  const frame: Frame = {
    ...emptyFrame(clause, at, kind),
    time: isOnTheWay ? 'future' : verb.time,
    isNegated: verb.isNegated,
    isBackground: verb.time === 'pluperfect' || isRetrospect(clause, at),
    isNext: isAfterwards(clause, node),
  };
  return read({ ...verb, clause, at, node, discourse, subject, frame });
}

function readAttending({ clause, at, discourse, subject, frame }: Reading): Frame {
  const others = objectsOf(clause, at, discourse).people;
  return {
    ...frame,
    kind: others.length > 0 ? 'meeting' : 'visit',
    visitors: subject.people,
    counterparts: others,
    guests: subject.places,
  };
}

function readGoing({ clause, at, subject, frame }: Reading): Frame {
  if (isCompanion(clause, at)) return frame;
  return { ...frame, visitors: subject.people, guests: subject.places };
}

/** Coming home ends a journey; coming back to somewhere else is one. */
function readReturning({ clause, at, subject, frame }: Reading): Frame {
  return { ...frame, visitors: subject.people, isReturn: !hasOrigin(clause, at) };
}

/** Without an aim it is the end of a stay as often as the beginning of a journey. */
function readLeaving({ clause, at, subject, frame }: Reading): Frame | null {
  if (!hasAim(clause, at) && !isGoingAway(clause, at)) return null;
  return { ...frame, visitors: subject.people, isReturn: !hasAim(clause, at) };
}

/** "Kerry accompanies Obama to France": both go. */
function readAccompanying({ clause, at, discourse, subject, frame, isPassive, time }: Reading) {
  const others = objectsOf(clause, at, discourse).people;
  if (isPassive || time === 'none' || others.length === 0) return null;
  return { ...frame, visitors: [...others, ...subject.people] };
}

function readHosting(reading: Reading): Frame {
  const { clause, at, node, discourse, subject, frame, isPassive, time } = reading;
  const others = objectsOf(clause, at, discourse);
  const agents = agentsOf(clause, at);
  const isInviting = isVerb(node, 'invite');
  if (isPassive)
    return {
      ...frame,
      time: isInviting ? 'possible' : time,
      visitors: subject.people,
      counterparts: agents.people,
      hosts: agents.places,
    };
  return {
    ...frame,
    time: isInviting && (time === 'past' || time === 'perfect') ? 'possible' : frame.time,
    visitors: others.people,
    counterparts: subject.people,
    hosts: subject.places,
  };
}

/** "confer by video link" is a call, and is read from its last word. */
function readMeeting({ clause, at, discourse, subject, frame }: Reading): Frame | null {
  if (frame.kind === 'meeting' && isByPhone(clause, at)) return null;
  const others = [
    ...objectsOf(clause, at, discourse).people,
    ...peopleAfter(clause, at, ['with', 'to']),
  ];
  return { ...frame, visitors: subject.people, counterparts: others };
}

function readFate({ clause, at, node, subject, frame }: Reading): Frame | null {
  if (hasEventNoun(clause)) return null;
  return {
    ...frame,
    visitors: subject.people,
    signal: signalOf(clause, at),
    signalSpan: { first: node.first, last: node.last },
  };
}

/** "Berlin expects President Xi on Friday": whom a place expects comes there. */
function readExpecting({ clause, at, node, discourse, subject, frame }: Reading): Frame | null {
  if (!/^expect/.test(node.key) || subject.places.length === 0) return null;
  const others = objectsOf(clause, at, discourse).people;
  if (others.length === 0) return null;
  return { ...frame, time: 'future', visitors: others, hosts: subject.places };
}

function readOther(reading: Reading): Frame | null {
  return readTaking(reading) ?? readSpeaking(reading);
}

/** "A tour will take Harris to Ghana": the one who is taken goes. */
function readTaking({ clause, at, node, discourse, frame }: Reading): Frame | null {
  if (!/^(?:tak|took|lead|led|bring|brought)/.test(node.key)) return null;
  const isTour = clause.nodes.slice(0, at).some((one) => isNoun(one, 'visit'));
  const { people } = objectsOf(clause, at, discourse);
  return isTour && people.length > 0 ? { ...frame, visitors: people } : null;
}

/** "spoke with Russia's Putin": a talk of which only others tell where and how. */
function readSpeaking({ clause, at, node, subject, frame }: Reading): Frame | null {
  if (!/^(?:speak|spoke|talk)/.test(node.key) || isByPhone(clause, at)) return null;
  const others = peopleAfter(clause, at, ['with', 'to']);
  // "Putin and Scholz talked for an hour"
  const isJoint = subject.people.length === 2 && !hasObject(clause, at);
  if (subject.people.length === 0 || (others.length === 0 && !isJoint)) return null;
  return { ...frame, kind: 'call', visitors: subject.people, counterparts: others, isWeak: true };
}

/** "spoke of", "talked about it", "spoke at". */
function hasObject({ nodes }: Clause, verb: number): boolean {
  const next = nodes[verb + 1];
  return next?.kind === 'prep' && !['for', 'on', 'by'].includes(next.key);
}

/** "before going on to Iran", "before he flew to Berlin". */
function isAfterwards({ tokens, sentence }: Clause, { first }: VerbNode): boolean {
  for (let at = first - 1; at >= sentence.first && at > first - 4; at -= 1) {
    if (/[,;:.]/.test(tokens[at + 1]?.before ?? '')) return false;
    if (tokens[at]?.key === 'before') return true;
  }
  return false;
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

/** "left Morocco", "leaves on Friday", not "left office" or "leaves the party". */
function isGoingAway({ nodes, tokens }: Clause, verb: number): boolean {
  const next = nodes[verb + 1];
  if (!next || /^[,;.]/.test(tokens[next.first]?.before ?? '')) return true;
  if (next.kind === 'prep') return next.key === 'on' || next.key === 'at';
  return next.kind === 'place' || next.kind === 'date' || next.kind === 'and';
}

/** "left Hanoi on Monday for an official visit to Laos". */
function hasAim({ nodes }: Clause, verb: number): boolean {
  const next = nodes.findIndex((node, at) => at > verb && node.kind === 'verb');
  return nodes
    .slice(verb + 1, next < 0 ? undefined : next)
    .some((node) => node.kind === 'prep' && node.key === 'for');
}

/** A verb that "by phone" or the like follows, before any other verb. */
function isByPhone(clause: Clause, verb: number): boolean {
  for (let at = verb + 1; at < clause.nodes.length; at += 1) {
    const node = clause.nodes[at];
    if (node?.kind === 'verb') return false;
    if (isNoun(node, 'call')) return isMeans(clause, at);
  }
  return false;
}

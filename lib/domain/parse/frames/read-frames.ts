import type { Node, PlaceMention, VerbNode } from '../nodes';
import type { PersonMention } from '../people/person-mention';
import type { Sentence } from '../sentences';
import {
  findSlots,
  isNoun,
  isVerb,
  nextGovernor,
  previousGovernor,
  throughTransparent,
} from '../syntax';
import type { Token } from '../tokens';
import { isBe, type Time, verbTime } from '../verb-time';
import { ADVERBS, CONJUNCTIONS } from '../words/function-words';
import { assignDates } from './assign-dates';
import { type Clause, emptyFrame } from './clause';
import type { Frame, Signal } from './frame';
import { readLine } from './read-line';

/** What earlier sentences leave to later ones: whom "he" and "the visit" mean. */
export interface Discourse {
  visitors: PersonMention[];
}

/** The frames of one sentence, in order. */
export function readFrames(
  tokens: readonly Token[],
  nodes: readonly Node[],
  sentence: Sentence,
  index: number,
  discourse: Discourse,
): Frame[] {
  const clause: Clause = { tokens, nodes, slots: findSlots(nodes, tokens), sentence, index };
  const line = sentence.isLine ? readLine(clause) : null;
  if (line) return [line];
  const frames = new Map<number, Frame>();
  nodes.forEach((_, at) => {
    const found = frameAt(clause, at, discourse);
    if (found) frames.set(found.at, found.frame);
  });
  assignPlaces(clause, frames);
  assignDates(clause, frames);
  const read = [...frames.values()];
  // "he" is who goes, rather than who comes to him in the same sentence.
  const goers = read.filter((frame) => frame.visitors.length > 0 && !frame.isBackground);
  const going =
    goers.find((frame) => frame.kind === 'visit' && frame.counterparts.length === 0) ?? goers[0];
  if (going && going.kind !== 'call') discourse.visitors = going.visitors;
  return read;
}

function frameAt(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { at: number; frame: Frame } | null {
  const node = clause.nodes[at];
  if (node?.kind === 'place') return stayFrame(clause, at, discourse);
  const frame =
    node?.kind === 'verb'
      ? verbFrame(clause, at, discourse)
      : node?.kind === 'noun'
        ? nounFrame(clause, at, discourse)
        : null;
  return frame && { at, frame };
}

function verbFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
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
    return nextIs(clause, at, 'for') ? { ...frame, visitors: subject.people } : null;
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

function nounFrame(clause: Clause, at: number, discourse: Discourse): Frame | null {
  const node = clause.nodes[at];
  if (node?.kind !== 'noun') return null;
  const kind = ({ visit: 'visit', meeting: 'meeting', call: 'call', gathering: 'summit' } as const)[
    node.noun as 'visit'
  ];
  if (kind === undefined)
    return node.noun === 'invitation' ? invitationFrame(clause, at, discourse) : null;
  const frame = emptyFrame(clause, at, kind);
  const owner = ownersOf(clause, at);
  const link = linkOf(clause, at);
  const linkNode = clause.nodes[link];
  const linked =
    linkNode?.kind === 'verb' ? verbTime(clause.tokens, linkNode, clause.sentence.first) : null;
  const stay = linked ? null : stayOf(clause, at);
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

/** "is in Moscow", "will be in China", "due in Tehran". */
function stayFrame(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { at: number; frame: Frame } | null {
  const slot = clause.slots[at];
  if (!slot || !['in', 'at', 'to', 'for'].includes(slot.prep)) return null;
  const isAway = slot.prep === 'to' || slot.prep === 'for';
  let before = at - 1;
  while (before >= 0 && clause.nodes[before]?.kind !== 'prep') before -= 1;
  before -= 1;
  let isDue = false;
  let isOff = false;
  while (before >= 0 && before > at - 7) {
    const node = clause.nodes[before];
    if (isBe(node, clause.tokens)) break;
    const key =
      node?.kind === 'small' || node?.kind === 'word'
        ? node.key
        : node?.kind === 'verb' && node.verbs.includes('happen')
          ? 'expected'
          : null;
    if (
      key === null ||
      !(
        ADVERBS.has(key) ||
        ['due', 'expected', 'awaited', 'bound', 'away', 'en', 'route'].includes(key)
      )
    )
      return null;
    isOff = isOff || ['off', 'away', 'bound', 'route'].includes(key);
    isDue = isDue || ['due', 'expected', 'awaited', 'scheduled'].includes(key);
    before -= 1;
  }
  const be = clause.nodes[before];
  if (!be || !isBe(be, clause.tokens) || (isAway && !isOff)) return null;
  const { time, isNegated } = verbTime(
    clause.tokens,
    {
      kind: 'verb',
      verb: 'arrive',
      verbs: ['arrive'],
      form: 'ing',
      key: '',
      first: be.last + 1,
      last: be.last + 1,
    },
    clause.sentence.first,
  );
  const subject = subjectOf(clause, before, discourse);
  if (subject.people.length === 0) return null;
  const frame: Frame = {
    ...emptyFrame(clause, before, 'visit'),
    visitors: subject.people,
    time: isDue || isOff ? 'future' : time,
    isNegated,
  };
  return { at: before, frame };
}

interface Found {
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

function keyOf(node: Node | undefined): string {
  return node?.kind === 'verb' ? node.key : '';
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
function withListed(clause: Clause, at: number): PersonMention[] {
  const node = clause.nodes[at];
  if (node?.kind !== 'people') return [];
  const before = clause.nodes[at - 1];
  const isJoined = before?.kind === 'and' || /^,\s*$/.test(clause.tokens[node.first]?.before ?? '');
  const previous = before?.kind === 'and' ? at - 2 : at - 1;
  const earlier =
    isJoined && clause.nodes[previous]?.kind === 'people' && !isOwner(clause, previous)
      ? withListed(clause, previous)
      : [];
  return [...earlier, ...node.people];
}

/** "Putin's spokesman": the person only owns what follows. */
function isOwner({ nodes, tokens }: Clause, at: number): boolean {
  const node = nodes[at];
  return node !== undefined && (tokens[node.last]?.isPossessive ?? false);
}

function objectsOf(clause: Clause, verb: number, discourse: Discourse): Found {
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

function agentsOf(clause: Clause, verb: number): Found {
  const found: Found = { people: [], places: [] };
  clause.nodes.forEach((node, at) => {
    const slot = clause.slots[at];
    if (slot?.prep !== 'by' || slot.governor !== verb) return;
    if (node.kind === 'people') found.people.push(...node.people);
    if (node.kind === 'place') found.places.push(node.place);
  });
  return found;
}

/** People after a verb or noun with one of the prepositions. */
function peopleAfter(
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
function ownersOf(clause: Clause, noun: number): Found {
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

function signalOf(clause: Clause, verb: number): Signal {
  const node = clause.nodes[verb];
  if (node?.kind !== 'verb' || node.form === 'ing') return null;
  const { time } = verbTime(clause.tokens, node, clause.sentence.first);
  if (time === 'pluperfect' || time === 'advised' || time === 'possible') return null;
  if (isVerb(node, 'cancel')) return 'cancelled';
  if (isVerb(node, 'postpone')) return 'postponed';
  return isVerb(node, 'reschedule') && node.key !== 'moves' && node.key !== 'move'
    ? 'rescheduled'
    : null;
}

function hasEventNoun({ nodes }: Clause): boolean {
  return nodes.some((node) => isNoun(node, 'visit', 'meeting', 'gathering', 'call'));
}

const UPCOMING = new Set(
  'upcoming planned forthcoming scheduled expected coming next future proposed'.split(' '),
);
const EARLIER = new Set('last previous earlier first recent past since following after'.split(' '));

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

/** "his last visit", "since the trip", "following talks": told of something earlier. */
function isRetrospect({ tokens, nodes, sentence }: Clause, at: number): boolean {
  const node = nodes[at];
  if (!node) return false;
  for (let token = node.first - 1; token >= sentence.first && token > node.first - 4; token -= 1) {
    const key = tokens[token]?.key ?? '';
    if (/[,;:.]/.test(tokens[token + 1]?.before ?? '')) return false;
    if (key === 'first' && node.kind === 'noun') return false;
    if (EARLIER.has(key)) return true;
  }
  return false;
}

function nextIs(clause: Clause, at: number, key: string): boolean {
  const next = clause.nodes[at + 1];
  const later = clause.nodes[at + 2];
  return [next, later].some((node) => node?.kind === 'prep' && node.key === key);
}

/** "returned to Tehran on Saturday from Tajikistan": where the journey was. */
function hasOrigin({ nodes, slots }: Clause, verb: number): boolean {
  return nodes.some(
    (node, at) =>
      node.kind === 'place' && slots[at]?.prep === 'from' && slots[at]?.governor === verb,
  );
}

/** Gives every place of the sentence to the frame that goes there, if one does. */
function assignPlaces(clause: Clause, frames: Map<number, Frame>): void {
  clause.nodes.forEach((node, at) => {
    if (node.kind !== 'place') return;
    const trigger = destinationOf(clause, at, frames);
    const frame = trigger === null ? undefined : frames.get(trigger);
    if (frame && !frame.places.includes(node.place)) frame.places.push(node.place);
  });
}

const TOWARDS = new Set(['to', 'into', 'towards', 'toward', 'onto', 'via']);
const AT = new Set(['in', 'at', 'inside', 'near', 'outside']);

/** The trigger whose destination the place is; null for topics, origins and owners. */
function destinationOf(
  clause: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  const { nodes, slots, tokens } = clause;
  const node = nodes[at];
  const slot = slots[at];
  if (node?.kind !== 'place' || !slot) return null;
  if (node.place.kind === 'party' && node.place.isPeople) return null;
  const isOwnerOfOther = tokens[node.last]?.isPossessive && !isNoun(nodes[at + 1], 'visit');
  if (isOwnerOfOther) return null;
  const next = nodes[at + 1];
  // "the government in Oslo said"
  if (isVerb(next, 'say') && slot.prep !== 'to') return null;
  const joined = joinedTo(clause, at, frames);
  if (joined !== null) return joined;
  // "his China visit", "the Moscow talks"
  if (
    next?.kind === 'noun' &&
    tokens[next.first]?.before === ' ' &&
    frames.has(at + 1) &&
    slot.prep !== 'of'
  )
    return isNoun(next, 'visit') ? at + 1 : null;
  const stay = stayTrigger(clause, at, frames);
  if (stay !== null) return stay;
  const governor = nodes[slot.governor];
  if (slot.prep === '' && slot.governor >= 0) {
    return isVerb(governor, 'visit') && isAfter(clause, slot.governor, at) ? slot.governor : null;
  }
  if (slot.governor < 0) {
    const right = nextGovernor(nodes, at);
    return AT.has(slot.prep) && frames.has(right) ? right : null;
  }
  const trigger = throughTransparent(nodes, slot.governor);
  const by = nodes[trigger];
  if (isNoun(by, 'embassy', 'matter', 'invitation') || isVerb(by, 'say', 'other')) return null;
  const isTourOf =
    slot.prep === 'of' &&
    isNoun(by, 'visit') &&
    /^(?:tours?|swing)$/.test(tokens[by?.first ?? -1]?.key ?? '');
  if (isTourOf) return frames.has(trigger) ? trigger : null;
  if (AT.has(slot.prep)) return frames.has(trigger) ? trigger : nearestFrame(clause, at, frames);
  if (slot.prep === 'from') return isVerb(by, 'return') && frames.has(trigger) ? trigger : null;
  if (isVerb(by, 'return')) return null;
  if (TOWARDS.has(slot.prep)) return frames.has(trigger) ? trigger : null;
  if (slot.prep === 'for') return isVerb(by, 'leave', 'go') ? trigger : null;
  return null;
}

/** "in Guatemala …, and in Belize": a place with the preposition of one before it, after "and". */
function joinedTo(
  { nodes, slots }: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  const slot = slots[at];
  const prep = at - 1;
  if (
    slot?.prep === undefined ||
    slot.prep === '' ||
    nodes[prep]?.kind !== 'prep' ||
    nodes[prep - 1]?.kind !== 'and'
  )
    return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node?.kind !== 'place' || slots[before]?.prep !== slot.prep) continue;
    for (const [trigger, frame] of frames) {
      if (frame.places.includes(node.place)) return trigger;
    }
  }
  return null;
}

/** "will discuss energy in Baghdad": the place of the nearest frame before it. */
function nearestFrame(
  clause: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (frames.has(before)) return before;
    if (isVerb(clause.nodes[before], 'say', 'other') || isNoun(clause.nodes[before], 'matter'))
      return null;
  }
  return null;
}

function stayTrigger(
  { nodes, slots }: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  const slot = slots[at];
  for (let before = at - 1; slot && before >= 0 && before > at - 9; before -= 1) {
    const node = nodes[before];
    if (node?.kind === 'small' && frames.has(before)) return before;
    if (node?.kind === 'verb' && !node.verbs.includes('happen')) return null;
    if (node?.kind === 'noun') return null;
  }
  return null;
}

/** Directly after the verb or in a list after it. */
function isAfter({ nodes }: Clause, verb: number, at: number): boolean {
  return nodes
    .slice(verb + 1, at)
    .every(
      (node) =>
        node.kind === 'place' ||
        node.kind === 'and' ||
        node.kind === 'small' ||
        node.kind === 'word',
    );
}

import type { Node } from './nodes';
import type { Token } from './tokens';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS } from './words/function-words';
import type { NounClass } from './words/nouns';
import type { VerbClass } from './words/verbs';

/** How a name stands in its sentence, read without a grammar: what is before it, and what governs it. */
export interface Slot {
  /** The preposition before it; "" when there is none. */
  prep: string;
  /** Index of the verb or noun that it depends on, -1 when none is before it. */
  governor: number;
  /** It directly follows the governor: its object. */
  isDirect: boolean;
}

/** Words that may stand between a preposition and a name: "to neighbouring Iraq", "in the". */
const LONGEST_GAP = 3;
/** Prepositions of a place or day that may stand between a verb and its object. */
const PLACING = new Set(['on', 'in', 'at', 'to']);
/** Verbs through which a phrase depends on what is before them: "a visit planned for Monday". */
const TRANSPARENT: ReadonlySet<VerbClass> = new Set<VerbClass>(['happen', 'do', 'begin', 'end']);

/** The slot of every node that is a person, a place or a date; null for the others. */
export function findSlots(nodes: readonly Node[], tokens: readonly Token[]): (Slot | null)[] {
  const slots: (Slot | null)[] = [];
  let governor = -1;
  nodes.forEach((node, at) => {
    if (/;/.test(tokens[node.first]?.before ?? '')) governor = -1;
    slots.push(isNamed(node) ? slotOf(nodes, tokens, slots, at, governor) : null);
    if (isGovernor(node)) governor = at;
  });
  return slots;
}

function isNamed(node: Node): boolean {
  return (
    node.kind === 'people' ||
    node.kind === 'place' ||
    node.kind === 'date' ||
    node.kind === 'pronoun'
  );
}

function isGovernor(node: Node): boolean {
  return node.kind === 'verb' || node.kind === 'noun';
}

function slotOf(
  nodes: readonly Node[],
  tokens: readonly Token[],
  slots: readonly (Slot | null)[],
  at: number,
  governor: number,
): Slot {
  const node = nodes[at];
  const isSpeaker =
    node?.kind === 'people' &&
    /^,/.test(tokens[node.first]?.before ?? '') &&
    isVerb(nodes[at + 1], 'say');
  const listed = node && !isSpeaker ? previousInList(nodes, tokens, at) : undefined;
  if (listed !== undefined) {
    const same = slots[listed];
    if (same) return same;
  }
  let gap = at - 1;
  while (
    gap > at - 1 - LONGEST_GAP &&
    isFiller(nodes[gap], tokens) &&
    !hasComma(tokens, nodes[gap + 1])
  )
    gap -= 1;
  const before = nodes[gap];
  if (before?.kind === 'prep' && !hasBreak(tokens, nodes[gap + 1]))
    return { prep: before.key, governor, isDirect: false };
  const isDirect =
    before !== undefined &&
    isNextTo(nodes, governor, gap) &&
    isVerbTaking(nodes[governor]) &&
    !hasBreak(tokens, nodes[gap + 1]);
  return { prep: '', governor, isDirect };
}

/** "X said Y will go": Y is no object of what is said, but "told Y" is. */
function isVerbTaking(node: Node | undefined): boolean {
  if (node?.kind !== 'verb') return false;
  return (
    !node.verbs.includes('say') ||
    /^(?:tell|told|inform|brief|warn|ask|assur|remind|thank|congratulat)/.test(node.key)
  );
}

/** "received on Sunday the president": only a date or an adverb is between the verb and its object. */
function isNextTo(nodes: readonly Node[], governor: number, gap: number): boolean {
  if (governor < 0) return false;
  // "received in Brazzaville his counterpart": where and when may stand between.
  const isTaking = isVerb(nodes[governor], 'host', 'invite', 'meet', 'call');
  return nodes.slice(governor + 1, gap + 1).every((node) => {
    if (node.kind === 'date' || (node.kind === 'place' && isTaking)) return true;
    if (node.kind === 'prep') return isTaking ? PLACING.has(node.key) : node.key === 'on';
    return node.kind === 'small' && !CONJUNCTIONS.has(node.key) && !AUXILIARIES.has(node.key);
  });
}

/** The node of the same kind that this one continues a list of: "Egypt, Tunisia and Togo". */
function previousInList(
  nodes: readonly Node[],
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const node = nodes[at];
  if (!node || node.kind === 'date') return undefined;
  let before = at - 1;
  const startsAt = (): Node | undefined => nodes[before + 1];
  let isJoined = false;
  for (let steps = 0; steps < 3; steps += 1) {
    const one = nodes[before];
    if (one?.kind === 'and') isJoined = true;
    else if (
      !(one?.kind === 'small' && DETERMINERS.has(one.key)) &&
      !(isJoined && one?.kind === 'small' && ['then', 'also', 'later'].includes(one.key))
    )
      break;
    before -= 1;
  }
  // "Malaysia from Thursday and Indonesia from Friday"
  if (isJoined && node.kind === 'place' && nodes[before]?.kind === 'date') {
    before -= 1;
    if (nodes[before]?.kind === 'prep') before -= 1;
  }
  const isComma = /^\s*[,/–—-]\s*$/.test(tokens[startsAt()?.first ?? -1]?.before ?? '');
  const previous = nodes[before];
  // "At the invitation of A, B paid a visit": people are a list where an "and" ends it.
  const isOpen = node.kind === 'people' && !isJoined && !isListed(nodes, tokens, at + 1);
  const isSame = previous?.kind === node.kind && !isOpen;
  return isSame && (isJoined || isComma) ? before : undefined;
}

/** "…, B and C": whether a list of people goes on at the node. */
function isListed(nodes: readonly Node[], tokens: readonly Token[], at: number): boolean {
  const next = nodes[at];
  if (next?.kind === 'and')
    return nodes.slice(at + 1, at + 3).some((node) => node.kind === 'people');
  return next?.kind === 'people' && /^,\s*$/.test(tokens[next.first]?.before ?? '');
}

function isFiller(node: Node | undefined, tokens: readonly Token[]): boolean {
  if (node?.kind === 'small') return DETERMINERS.has(node.key);
  if (node?.kind !== 'word' || node.key === 'what') return false;
  const token = tokens[node.first];
  return token !== undefined && !token.isPossessive;
}

function hasComma(tokens: readonly Token[], node: Node | undefined): boolean {
  return /[,;:.()]/.test(tokens[node?.first ?? -1]?.before ?? '');
}

function hasBreak(tokens: readonly Token[], node: Node | undefined): boolean {
  return /[;:.()–—]| - /.test(tokens[node?.first ?? -1]?.before ?? '');
}

/** The event that a governor stands for: verbs that add nothing lead to the one before them. */
export function throughTransparent(nodes: readonly Node[], governor: number): number {
  let at = governor;
  while (at >= 0) {
    const node = nodes[at];
    if (node?.kind === 'verb' && node.verbs.every((verb) => TRANSPARENT.has(verb)))
      at = previousGovernor(nodes, at);
    else return at;
  }
  return governor;
}

/** The verb or noun before a node, -1 when there is none. */
export function previousGovernor(nodes: readonly Node[], at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node && isGovernor(node)) return before;
  }
  return -1;
}

/** The verb or noun after a node, -1 when there is none. */
export function nextGovernor(nodes: readonly Node[], at: number): number {
  const found = nodes.findIndex((node, index) => index > at && isGovernor(node));
  return found;
}

/** Whether the node is a verb of one of the classes. */
export function isVerb(node: Node | undefined, ...classes: VerbClass[]): boolean {
  return node?.kind === 'verb' && classes.some((one) => node.verbs.includes(one));
}

/** Whether the node is a noun of one of the classes. */
export function isNoun(node: Node | undefined, ...classes: NounClass[]): boolean {
  return node?.kind === 'noun' && classes.includes(node.noun);
}

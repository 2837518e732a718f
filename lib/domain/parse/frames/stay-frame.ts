import type { Node } from '../nodes';
import { isBe } from '../verb-time';
import { ADVERBS } from '../words/function-words';
import { type Clause, emptyFrame } from './clause';
import type { Discourse } from './discourse';
import { subjectOf } from './find-actors';
import type { Frame } from './frame';
import { stayTime } from './stay-time';

/** Between "is" and a place: who is not there yet. */
const DUE = new Set('due expected awaited scheduled slated'.split(' '));
/** Between "is" and "to" a place: who is on the way. */
const OFF = new Set('off away bound route way headed'.split(' '));
const LINKS = new Set('en on his her their its the also both back'.split(' '));
/** The place that was spoken of, without its name. */
const THERE = new Set(['there', 'here']);
/** "in the country from 25 to 27 April". */
const SAME_PLACE = new Set('country capital city region kingdom republic emirate'.split(' '));
/** Words that may stand between "is" and the place. */
const LONGEST_GAP = 8;

/** "is in Moscow", "will be in China", "due in Tehran", "on his way to Russia", "will be here". */
export function stayFrame(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { at: number; frame: Frame } | null {
  const isNamed = clause.nodes[at]?.kind === 'place';
  const prep = prepositionOf(clause, at);
  if (prep === null) return null;
  const between = betweenBeAnd(clause, at, prep);
  if (!between) return null;
  const { be, words } = between;
  const isAway = prep === 'to' || prep === 'for';
  const isOff = words.some((key) => OFF.has(key));
  if (isAway && !isOff && !isBeen(clause, be)) return null;
  const { time: told, isNegated } = stayTime(clause, be);
  const subject = subjectOf(clause, be, discourse);
  const guests = subject.places.filter((place) => place.kind === 'party' && place.isPeople);
  if (subject.people.length + guests.length === 0) return null;
  const isDue = words.some((key) => DUE.has(key));
  const frame: Frame = {
    ...emptyFrame(clause, be, 'visit'),
    visitors: subject.people,
    guests,
    time: isDue || isOff ? 'future' : told,
    isNegated,
    isBackground: told === 'pluperfect' || (isNamed && words.includes('last')),
  };
  return { at: be, frame };
}

/** The preposition before the place; "" for "there", null where nobody stays. */
function prepositionOf({ nodes, slots, tokens }: Clause, at: number): string | null {
  const node = nodes[at];
  if (node?.kind === 'small' && THERE.has(node.key)) return '';
  if (node?.kind === 'word' && SAME_PLACE.has(node.key)) {
    const isIn = tokens[node.first - 1]?.key === 'the' && tokens[node.first - 2]?.key === 'in';
    return isIn ? 'in' : null;
  }
  const prep = slots[at]?.prep ?? '';
  return node?.kind === 'place' && ['in', 'at', 'to', 'for'].includes(prep) ? prep : null;
}

/** The "is" before a place and the words between, null when something else stands there. */
function betweenBeAnd(
  { nodes, tokens }: Clause,
  at: number,
  prep: string,
): { be: number; words: string[] } | null {
  let before = at - 1;
  if (prep !== '') {
    while (before >= 0 && nodes[before]?.kind !== 'prep') before -= 1;
    before -= 1;
  }
  const words: string[] = [];
  for (; before >= 0 && before > at - LONGEST_GAP; before -= 1) {
    const node = nodes[before];
    if (isBe(node, tokens)) return { be: before, words };
    const key = linkOf(node);
    // Headlines leave "is" out: "Erdogan expected in Baghdad".
    if (key === null && node?.kind === 'people' && words.some((word) => DUE.has(word)))
      return { be: before + 1, words };
    if (key === null) return null;
    words.push(key);
  }
  return null;
}

/** "has been to Ramallah". */
function isBeen({ nodes, tokens }: Clause, be: number): boolean {
  return tokens[nodes[be]?.first ?? -1]?.key === 'been';
}

/** A word that says how one is somewhere, null for one that says something else. */
function linkOf(node: Node | undefined): string | null {
  if (node?.kind === 'verb') return node.verbs.includes('happen') ? 'expected' : null;
  const key =
    node?.kind === 'small' || node?.kind === 'word' || node?.kind === 'prep' ? node.key : '';
  return ADVERBS.has(key) || DUE.has(key) || OFF.has(key) || LINKS.has(key) ? key : null;
}

import type { DateMention } from './dates/date-expression';
import type { DurationMention } from './dates/find-durations';
import { isVerbHere } from './is-verb-here';
import type { Mention } from './mentions';
import type { PersonMention, TokenSpan } from './people/person-mention';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from './words/function-words';
import { type NounClass, nounClass } from './words/nouns';
import { LONGEST_VERB, type VerbClass, type VerbForm, verbWords } from './words/verbs';

/** A piece of a sentence, as far as it matters for who goes where and when. */
export type Node = TokenSpan &
  (
    | { kind: 'people'; people: readonly PersonMention[] }
    | { kind: 'place'; place: PlaceMention }
    | { kind: 'date'; date: DateMention }
    | { kind: 'duration'; days: number }
    | VerbNode
    | { kind: 'noun'; noun: NounClass }
    | { kind: 'prep'; key: string }
    | { kind: 'pronoun'; key: string }
    | { kind: 'and' }
    | { kind: 'small'; key: string }
    | { kind: 'word'; key: string }
  );

export interface VerbNode extends TokenSpan {
  kind: 'verb';
  verb: VerbClass;
  /** Everything the word can be: "moved" is rescheduled or other. */
  verbs: readonly VerbClass[];
  form: VerbForm;
  key: string;
}

export type PlaceMention = Extract<Mention, { kind: 'party' | 'region' | 'city' | 'seat' }>;

/** What the nodes of a text are made from. */
export interface NodeSource {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  people: readonly PersonMention[];
  dates: readonly DateMention[];
  durations: readonly DurationMention[];
}

/** Reads sentences into nodes; each look-up is by the token where something begins. */
export function nodeReader(source: NodeSource): (sentence: Sentence) => Node[] {
  const starts = indexStarts(source);
  return ({ first, last }) => {
    const nodes: Node[] = [];
    let at = first;
    while (at <= last) {
      const node = starts.get(at) ?? readWord(source.tokens, at, last, nodes);
      nodes.push(node);
      at = Math.max(node.last, at) + 1;
    }
    return nodes;
  };
}

function indexStarts({ mentions, people, dates, durations }: NodeSource): Map<number, Node> {
  const starts = new Map<number, Node>();
  for (const mention of mentions) {
    if (mention.kind === 'office' || mention.kind === 'holder') continue;
    starts.set(mention.first, {
      kind: 'place',
      first: mention.first,
      last: mention.last,
      place: mention,
    });
  }
  for (const date of dates)
    starts.set(date.first, { kind: 'date', first: date.first, last: date.last, date });
  for (const { first, last, days } of durations)
    starts.set(first, { kind: 'duration', first, last, days });
  const groups = new Map<number, PersonMention[]>();
  for (const person of people)
    groups.set(person.group, [...(groups.get(person.group) ?? []), person]);
  for (const group of groups.values()) {
    const [one] = group;
    if (one)
      starts.set(one.first, { kind: 'people', first: one.first, last: one.last, people: group });
  }
  return starts;
}

function readWord(
  tokens: readonly Token[],
  at: number,
  end: number,
  before: readonly Node[],
): Node {
  const token = tokens[at];
  const span = { first: at, last: at };
  if (!token) return { ...span, kind: 'word', key: '' };
  const { key } = token;
  // "following", "including" are prepositions before they are verbs.
  if (PREPOSITIONS.has(key) && key.endsWith('ing')) return { ...span, kind: 'prep', key };
  const verb = readVerb(tokens, at, end, before);
  if (verb) return isTakingTo(verb, tokens) ? { ...verb, verb: 'go', verbs: ['go'] } : verb;
  const call = readCall(tokens, at, end);
  if (call) return call;
  const noun = nounClass(key);
  if (noun && !isCallVerb(tokens, at, noun) && !isCeremony(tokens, at))
    return { ...span, kind: 'noun', noun };
  if (key === 'and') return { ...span, kind: 'and' };
  if (PREPOSITIONS.has(key)) return { ...span, kind: 'prep', key };
  if (PRONOUNS.has(key) && !DETERMINERS.has(key)) return { ...span, kind: 'pronoun', key };
  const isSmall =
    AUXILIARIES.has(key) ||
    ADVERBS.has(key) ||
    DETERMINERS.has(key) ||
    CONJUNCTIONS.has(key) ||
    PRONOUNS.has(key);
  return { ...span, kind: isSmall ? 'small' : 'word', key };
}

/** Words between whom and where: "takes him first on Monday to". */
const LONGEST_TAKING = 4;

/** "a tour that takes him to Oman": the one who is taken goes. */
function isTakingTo(verb: VerbNode, tokens: readonly Token[]): boolean {
  const whom = tokens[verb.last + 1];
  const after = tokens.slice(verb.last + 2, verb.last + 2 + LONGEST_TAKING);
  return (
    /^(?:tak|took|lead|led|bring|brought|carr)/.test(verb.key) &&
    /^(?:him|her|them)$/.test(whom?.key ?? '') &&
    after.some((token) => token.key === 'to')
  );
}

const DEVICES = new Set('phone telephone video virtual online telephonic'.split(' '));
const TALKS =
  /^(?:calls?|conversations?|talks?|discussions?|meetings?|conferences?|exchanges?|summits?|consultations?|contacts?|link|links)$/;
const BY = new Set(['by', 'over', 'on', 'via', 'through']);

/** "telephone conversation", "video call", and "by phone": people speak, and nobody goes anywhere. */
function readCall(tokens: readonly Token[], at: number, end: number): Node | null {
  if (!DEVICES.has(tokens[at]?.key ?? '')) return null;
  const next = tokens[at + 1];
  if (at < end && next && TALKS.test(next.key) && /^[ -]$/.test(next.before))
    return { first: at, last: at + 1, kind: 'noun', noun: 'call' };
  const before = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1;
  const isSpoken = /^(?:phone|telephone|video)$/.test(tokens[at]?.key ?? '');
  return isSpoken && BY.has(tokens[before]?.key ?? '')
    ? { first: at, last: at, kind: 'noun', noun: 'call' }
    : null;
}

/** "with military honours": how somebody is received, and no matter of war. */
function isCeremony(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.key === 'military' &&
    /^(?:hono[u]?rs|band|ceremony|guard)$/.test(tokens[at + 1]?.key ?? '')
  );
}

/** "call" is a conversation only as "phone call" and the like. */
function isCallVerb(tokens: readonly Token[], at: number, noun: NounClass): boolean {
  return noun === 'call' && tokens[at]?.key === 'calls' && tokens[at + 1]?.key === 'for';
}

function readVerb(
  tokens: readonly Token[],
  at: number,
  end: number,
  before: readonly Node[],
): VerbNode | null {
  for (let last = Math.min(at + LONGEST_VERB - 1, end); last >= at; last -= 1) {
    const key = tokens
      .slice(at, last + 1)
      .map((token) => token.key)
      .join(' ');
    const words = verbWords(key);
    const found = words.filter((word) => isVerbHere(tokens, at, last, word.form, before));
    const [first] = found;
    if (first) {
      return {
        kind: 'verb',
        first: at,
        last,
        verb: first.verb,
        verbs: found.map((word) => word.verb),
        form: first.form,
        key,
      };
    }
  }
  return null;
}

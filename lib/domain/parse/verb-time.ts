import { readMonth, readWeekday } from './dates/calendar-words';
import type { Node, VerbNode } from './nodes';
import type { Token } from './tokens';
import { ADVERBS, AUXILIARIES } from './words/function-words';

/** When a verb happens, seen from the report. */
export type Time =
  | 'past'
  /** Diaries and headlines: "visits". */
  | 'present'
  /** "is visiting", "visiting". */
  | 'progressive'
  /** "has arrived". */
  | 'perfect'
  /** "had visited": before what the text is about. */
  | 'pluperfect'
  | 'future'
  /** "was to visit", "had been due to arrive": planned, and in doubt now. */
  | 'missed'
  /** "may visit", "hopes to visit". */
  | 'possible'
  /** "should visit": somebody's advice. */
  | 'advised'
  /** A noun or participle, which does not say. */
  | 'none';

export interface VerbTime {
  time: Time;
  isPassive: boolean;
  isNegated: boolean;
}

const NOT = new Set(
  'not never wont cant cannot isnt arent wasnt werent doesnt didnt wouldnt couldnt hasnt havent hadnt no longer'.split(
    ' ',
  ),
);
const FUTURE = new Set('will shall ll wont'.split(' '));
const POSSIBLE = new Set('may might could can cannot cant'.split(' '));
const ADVISED = new Set('should must ought shouldnt'.split(' '));
const PRESENT_BE = new Set('is are am isnt arent'.split(' '));
const PAST_BE = new Set('was were wasnt werent'.split(' '));
/** What stands before "to" and leaves it open whether anything comes of it. */
const WISHES =
  /^(?:want|hope|wish|like|ready|willing|invit|offer|consider|eager|keen|able|ask|urg|decline|refus|propos)/;
const LINKS =
  /^(?:due|set|schedul|expect|slat|plan|intend|prepar|agree|decid|going|about|likely|poised|suppos|mean|arrang|want|hope|wish|like|ready|willing|invit|keen|eager|accept|continu|look|bound|tipp|believ|report|understood|said|thought|announc)/;
const MEANT = /^(?:plan|intend|schedul|set|expect|want|hop|arrang)/;
/** Words between auxiliaries and verb. */
const LONGEST_GROUP = 9;

/** The time of a verb, by the auxiliaries before it. */
export function verbTime(
  tokens: readonly Token[],
  verb: VerbNode,
  sentenceFirst: number,
): VerbTime {
  // "decided against going"
  if (verb.form === 'ing' && tokens[verb.first - 1]?.key === 'against')
    return { time: 'future', isPassive: false, isNegated: true };
  const led = auxiliariesBefore(tokens, verb, sentenceFirst);
  const has = (words: ReadonlySet<string>): boolean => led.some((key) => words.has(key));
  const isNegated = has(NOT);
  const isPast = verb.form === 'past';
  const hasBe = led.some(
    (key) => PRESENT_BE.has(key) || PAST_BE.has(key) || ['be', 'been', 'being'].includes(key),
  );
  const isAgentive = isPast && led.length === 0 && tokens[verb.last + 1]?.key === 'by';
  if (isAgentive) return { time: 'none', isPassive: true, isNegated: false };
  const isPassive =
    isPast &&
    hasBe &&
    !['have', 'has', 'had'].includes(led.filter((key) => !ADVERBS.has(key)).at(-1) ?? '');
  return { time: timeOf(led, verb, has, hasBe), isPassive, isNegated };
}

function timeOf(
  led: readonly string[],
  verb: VerbNode,
  has: (words: ReadonlySet<string>) => boolean,
  hasBe: boolean,
): Time {
  const isInfinitive = led.at(-1) === 'to' || (led.includes('to') && verb.form !== 'ing');
  const wasMeant =
    led.includes('had') || has(PAST_BE) || (led.includes('would') && led.includes('have'));
  if (has(ADVISED)) return 'advised';
  if (isInfinitive) {
    if (led.some((key) => WISHES.test(key)) || has(POSSIBLE)) return 'possible';
    return wasMeant && !has(FUTURE) ? 'missed' : 'future';
  }
  if (has(FUTURE)) return 'future';
  if (led.includes('would')) return led.includes('have') ? 'missed' : 'future';
  if (has(POSSIBLE)) return 'possible';
  if (verb.form === 'past') {
    // "had planned a stop": what was to come, and is in doubt.
    if (led.includes('had')) return MEANT.test(verb.key) ? 'missed' : 'pluperfect';
    if (led.includes('has') || led.includes('have')) return 'perfect';
    if (hasBe) return has(PRESENT_BE) ? 'present' : 'past';
    return 'past';
  }
  // "…, visiting Egypt": a participle has the time of its clause.
  if (verb.form === 'ing' && !hasBe) return 'none';
  if (verb.form === 'ing') return has(PAST_BE) ? 'past' : 'progressive';
  // "has come": the base form is the participle.
  if (verb.form === 'base' && led.includes('had')) return 'pluperfect';
  if (verb.form === 'base' && (led.includes('has') || led.includes('have'))) return 'perfect';
  return led.includes('did') || led.includes('didnt') ? 'past' : 'present';
}

/** "will on Wednesday be hosted": a day between auxiliary and verb. */
function isDayWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (readWeekday(tokens, at) || readMonth(tokens, at)) return true;
  if (token?.key === 'on')
    return readWeekday(tokens, at + 1) !== null || tokens[at + 1]?.number != null;
  return token?.number != null && (readMonth(tokens, at + 1) ?? readMonth(tokens, at - 1)) !== null;
}

/** The auxiliaries, adverbs and linking words directly before a verb, in order. */
function auxiliariesBefore(
  tokens: readonly Token[],
  verb: VerbNode,
  sentenceFirst: number,
): string[] {
  const led: string[] = [];
  for (let at = verb.first - 1; at >= sentenceFirst && led.length < LONGEST_GROUP; at -= 1) {
    const key = tokens[at]?.key ?? '';
    if (isDayWord(tokens, at)) continue;
    const isLink = led[0] === 'to' && LINKS.test(key);
    const isBeforeLink = led.includes('to') && (AUXILIARIES.has(key) || ADVERBS.has(key));
    if (
      !isLink &&
      !isBeforeLink &&
      key !== 'to' &&
      !AUXILIARIES.has(key) &&
      !ADVERBS.has(key) &&
      !(key === 'no' && led[0] === 'longer')
    )
      break;
    if (/[;:.()]/.test(tokens[at + 1]?.before ?? '')) break;
    led.unshift(key);
  }
  return led;
}

/** Whether the node is a form of "be": then a place may follow with "in". */
export function isBe(node: Node | undefined, tokens: readonly Token[]): boolean {
  if (node?.kind !== 'small') return false;
  const key = tokens[node.first]?.key ?? '';
  return PRESENT_BE.has(key) || PAST_BE.has(key) || key === 'be' || key === 'been';
}

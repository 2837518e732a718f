import type { Token } from '../tokens';
import { numberOf } from './calendar-words';

/** How long the text says the event lasts, with the tokens that say it. */
export interface DurationMention {
  first: number;
  last: number;
  days: number;
}

const WHOLE: Readonly<Record<string, number>> = { daylong: 1, weeklong: 7 };
/** A stay is not longer; "30-day ceasefire", "100 days" speak of something else. */
const LONGEST = 21;
const NOUNS = new Set(
  `visit trip tour stay stop swing talks meeting summit conference journey pilgrimage forum session programme program meetings
  consultations negotiations discussions summitry diplomacy displacement sojourn leg layover stopover engagements`.split(
    /\s+/,
  ),
);

/** "two-day visit", "a 3-day official trip", "day-long talks", "for two days". */
export function findDurations(tokens: readonly Token[]): DurationMention[] {
  const found: DurationMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const read = readDuration(tokens, at);
    if (read) found.push(read);
  }
  return found;
}

function readDuration(tokens: readonly Token[], at: number): DurationMention | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return null;
  const whole =
    WHOLE[token.key] ??
    (next?.key === 'long' && next.before === '-' ? WHOLE[`${token.key}long`] : undefined);
  if (whole !== undefined && isOfEvent(tokens, at + 1)) return { first: at, last: at, days: whole };
  const count = numberOf(token);
  if (count === null || count < 1 || !next) return null;
  if (next.key === 'hour' && next.before === '-' && count % 24 === 0 && isOfEvent(tokens, at + 2)) {
    return { first: at, last: at + 1, days: count / 24 };
  }
  if (next.key === 'hours' && count % 24 === 0 && isLedIn(tokens, at))
    return { first: at, last: at + 1, days: count / 24 };
  if (next.key === 'nights' && isLedIn(tokens, at) && count < LONGEST)
    return { first: at, last: at + 1, days: count + 1 };
  if ((next.key !== 'day' && next.key !== 'days') || count > LONGEST) return null;
  const isStay =
    /^(?:for|lasting|lasts|last|spend|spends|spent|spending)$/.test(tokens[at - 1]?.key ?? '') &&
    next.key === 'days' &&
    !isOfOther(tokens, at + 2);
  // "a state visit of two days", "three days of meetings"
  const isVisitOf = tokens[at - 1]?.key === 'of' && NOUNS.has(tokens[at - 2]?.key ?? '');
  if (isVisitOf || isAside(tokens, at)) return { first: at, last: at + 1, days: count };
  const isOf = isOfEvent(tokens, at + 2) && tokens[at + 2]?.key !== 'ago';
  return isStay || isOf ? { first: at, last: at + 1, days: count } : null;
}

/** "(2 days)" in a note. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return /\($/.test(tokens[at]?.before ?? '') && /^\)/.test(tokens[at + 2]?.before ?? ')');
}

/** "a visit of 48 hours", "for 24 hours". */
function isLedIn(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key;
  return (
    /^(?:for|spend|spends|spent)$/.test(key ?? '') ||
    (key === 'of' && NOUNS.has(tokens[at - 2]?.key ?? ''))
  );
}

/** Whether a visit or talks are named within the next few words. */
function isOfEvent(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 6; next += 1) {
    const token = tokens[next];
    if (!token || /[.,;:]/.test(token.before)) return false;
    if (NOUNS.has(token.key)) return true;
  }
  return false;
}

/** "for two days of mourning". */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'of' && !NOUNS.has(tokens[at + 1]?.key ?? '');
}

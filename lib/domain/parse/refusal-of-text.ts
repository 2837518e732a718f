import type { Refusal } from './draft';
import type { Token } from './tokens';

/** Words that show what a text without a journey is about; where several do, the first row counts. */
const CUES: readonly (readonly [Refusal, RegExp, number])[] = [
  [
    'opinion',
    /^(?:argue|argues|opinion|editorial|column|columnist|commentary|op|ought|should|believe|think|my|i|me)$/,
    2,
  ],
  [
    'anniversary',
    /^(?:anniversary|jubilee|centenary|commemorat\w*|decades|history|historian|remembers|recalls)$/,
    1,
  ],
  [
    'election',
    /^(?:elections?|electoral|vote|votes|voted|voters|voting|polls|ballots?|campaign\w*|candidates?|runoff|referendum|constituency|turnout)$/,
    2,
  ],
  ['routine', /^(?:ambassadors?|consul|consulate|charge|credentials|attache)$/, 1],
];
/** "Fifty years ago", "40 years after". */
const AGO = /^(?:ago|after|since)$/;

/** Why a text that holds no event was refused, as far as its words show: `not-an-event` otherwise. */
export function refusalOfText(tokens: readonly Token[]): Refusal {
  for (const [reason, cue, least] of CUES) {
    const found = tokens.filter((token) => cue.test(token.key)).length;
    if (found >= least || (reason === 'anniversary' && isYearsAgo(tokens))) return reason;
  }
  return 'not-an-event';
}

function isYearsAgo(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.key === 'years' && AGO.test(tokens[at + 1]?.key ?? ''));
}

/** A column, in which what somebody does is only argued about. */
export function isColumn(tokens: readonly Token[]): boolean {
  const keys = tokens.slice(0, FIRST_WORDS).map((token) => token.key);
  const isHeaded = /^(?:opinion|comment|commentary|editorial|oped|column)$/.test(keys[0] ?? '');
  return (
    (isHeaded && /^\s*:/.test(tokens[1]?.before ?? '')) ||
    keys.some((key, at) => key === 'i' && /^(?:argue|believe|think)$/.test(keys[at + 1] ?? '')) ||
    keys.some((key, at) => key === 'our' && keys[at + 1] === 'columnist')
  );
}

/** A column says so at its head or in its first sentences. */
const FIRST_WORDS = 60;

import { monthNames, weekdayNames } from './day-names';

/** One piece of a typed date. Words are lower case and without a dot after them. */
export type Token =
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'iso'; text: string }
  | { kind: 'month'; month: number }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'word'; text: string }
  | { kind: 'dash' | 'slash' | 'dot' | 'comma' | 'query' | 'tilde' };

export type Mark = Extract<Token, { kind: 'dash' | 'slash' | 'dot' | 'comma' | 'query' | 'tilde' }>;

const MARKS: Record<string, Mark['kind']> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '‒': 'dash',
  '−': 'dash',
  '/': 'slash',
  '.': 'dot',
  ',': 'comma',
  '?': 'query',
  '~': 'tilde',
};

const WORDS = new Map<string, Token>();
monthNames('en', 'long').forEach((name, index) => {
  const token: Token = { kind: 'month', month: index + 1 };
  WORDS.set(name.toLowerCase(), token).set(name.slice(0, 3).toLowerCase(), token);
});
WORDS.set('sept', { kind: 'month', month: 9 });
weekdayNames('en', 'long').forEach((name, index) => {
  const token: Token = { kind: 'weekday', weekday: index + 1 };
  WORDS.set(name.toLowerCase(), token).set(name.slice(0, 3).toLowerCase(), token);
});
for (const [short, weekday] of [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
] as const) {
  WORDS.set(short, { kind: 'weekday', weekday });
}
for (const joint of ['to', 'until', 'till', 'through', 'thru']) WORDS.set(joint, { kind: 'dash' });
for (const circa of ['c', 'ca', 'circa', 'about', 'around', 'approx', 'approximately']) {
  WORDS.set(circa, { kind: 'tilde' });
}
WORDS.set('&', { kind: 'word', text: 'and' });

/** Words that carry nothing. */
const EMPTY_WORDS = new Set(['of', 'the', 'on', 'in', 'month']);

/** Each piece starts where the last ended, so reading is linear in the text. */
const PIECE =
  /\s+|(\d{4}-\d{2}-\d{2})(?!\d)|(\d+)(?:(?:st|nd|rd|th)(?![a-z]))?|([a-z]+|&)|([^\s])/y;

/** The pieces of a typed date in order, or the character that no date holds. */
export function tokenise(text: string): { ok: true; tokens: Token[] } | { ok: false; at: string } {
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < lower.length) {
    const match = PIECE.exec(lower);
    if (!match) break;
    const [, iso, number, word, other] = match;
    if (iso !== undefined) tokens.push({ kind: 'iso', text: iso });
    else if (number !== undefined) {
      tokens.push({ kind: 'number', value: Number(number), digits: number.length });
    } else if (word !== undefined) {
      if (!EMPTY_WORDS.has(word)) tokens.push(WORDS.get(word) ?? { kind: 'word', text: word });
    } else if (other !== undefined && other !== '(' && other !== ')') {
      const kind = MARKS[other];
      if (kind === undefined) return { ok: false, at: other };
      // A dot between digits separates them ("10.11.2026"); any other marks an abbreviation.
      const separates = /^\.\d/.test(lower.slice(PIECE.lastIndex - 1, PIECE.lastIndex + 1));
      if (kind !== 'dot' || (separates && tokens.at(-1)?.kind === 'number')) tokens.push({ kind });
    }
  }
  return { ok: true, tokens };
}

import { and, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** As many as a list under a box shows. */
export const MOST_SUGGESTIONS = 20;

/** What a search for one type is given: the folded words that each must begin a word of the name. */
export interface Needle {
  folded: string;
  words: readonly string[];
}

/**
 * Every word of the needle begins a word of a folded column. Folded text has no wildcard in it.
 * @param separator what stands between words: a space in keys, a hyphen in slugs
 */
export function matchesWords(
  column: SQLWrapper,
  { words }: Needle,
  separator: ' ' | '-' = ' ',
): SQL | undefined {
  return and(
    ...words.map((word) =>
      or(sql`${column} like ${`${word}%`}`, sql`${column} like ${`%${separator}${word}%`}`),
    ),
  );
}

/** Sorts first what begins with the whole of what was typed. */
export function beginsFirst(
  column: SQLWrapper,
  { words }: Needle,
  separator: ' ' | '-' = ' ',
): SQL {
  return sql`(${column} like ${`${words.join(separator)}%`}) desc`;
}

/**
 * As `matchesWords`, for a name in memory: 0 is it, 1 begins with it, 2 has its words, null does not
 * match.
 */
export function rankName(folded: string, needle: Needle): 0 | 1 | 2 | null {
  if (folded === needle.folded) return 0;
  if (folded.startsWith(needle.folded)) return 1;
  const padded = ` ${folded}`;
  return needle.words.every((word) => padded.includes(` ${word}`)) ? 2 : null;
}

const particles = new Set(['al', 'el', 'as', 'bin', 'von', 'de']);
const undecomposed: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l' };

/** A name without case, accents and punctuation: "Sassou-N'Guesso" → "sassou n guesso". */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ıøł]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/[-'’]/g, ' ')
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
}

/**
 * Whether two names are of one person as far as spelling can tell: the same last word, or all words
 * of one in the other; articles and particles left aside.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  return a.at(-1) === b.at(-1) || isWithin(a, b) || isWithin(b, a);
}

function wordsOf(name: string): string[] {
  return foldForComparison(name)
    .split(/\s+/)
    .filter((word) => word !== '' && !particles.has(word));
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

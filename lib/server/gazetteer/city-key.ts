import { foldName } from '@/lib/domain/names/fold';

/** Abbreviations at the start of a word and in full, as towns are listed. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
  el: 'al',
};

/**
 * What spellings of a town's name have in common: folded, abbreviations in full, without spaces, so
 * that neither hyphens nor apostrophes matter. "St. John’s" and "Saint Johns" → "saintjohns".
 */
export function cityKey(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join('');
}

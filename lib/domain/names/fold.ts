import { latinOf } from './letters';

/** ʿ ʾ and the Arabic tatweel and vowel signs: written in transliteration, not typed in a search. */
const UNHEARD = /[\u02be\u02bf\u02bb\u0640]/g;
const NOT_ASCII = /[^\0-\x7f]/;
const EACH_NOT_ASCII = /[^\0-\x7f]/gu;
const MARKS = /\p{M}+/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
/** The Arabic article of a word, except of God's name, whose first letters are the word itself. */
const ARABIC_ARTICLE = /(?<![\p{L}\p{M}])(?:ال)(?!له(?!\p{L}))(?=\p{L}{2})/gu;
/**
 * "el-Sisi", and the article as it is heard before a sun letter, with the hyphen that shows it is
 * one: "as-Sudani", "ash-Sharaa", "ед-Дин". A hyphen is required: "El Salvador", "As Sib" stay.
 */
const HEARD_ARTICLE =
  /(?<![\p{L}\p{M}])(?:[ae]l|[ae](?<sun>sh|th|dh|[tdrzsn])(?=-\k<sun>))-(?=\p{L})/gu;

/**
 * The search key of a text: lower case, without accents, in Latin letters, words separated by one
 * space. "Türkiye" → "turkiye", "Владимир Путин" → "vladimir putin", "N’Djamena" → "n djamena".
 *
 * The Arabic article is a word of its own and always "al", so that a name is found without it:
 * "al-Sudani", "Al Sudani", "el-Sudani", "as-Sudani", "ас-Судани" → "al sudani" and "السوداني" →
 * "al swdany". One that is joined ("Alsudani") cannot be told from a name like "Alan" and stays.
 * Folding twice changes nothing. The result is empty when the text has no letter or digit.
 */
export function foldName(text: string): string {
  let plain = text.toLowerCase();
  // Most text is plain already; it is folded a hundred thousand times to index towns.
  if (NOT_ASCII.test(plain)) {
    plain = plain
      .normalize('NFKC')
      .toLowerCase()
      .replace(UNHEARD, '')
      .replace(/\u2010/g, '-');
    plain = plain.replace(ARABIC_ARTICLE, 'al ').replace(/ο[υύ]/g, 'ou');
    plain = plain.replace(EACH_NOT_ASCII, toLatin);
  }
  if (plain.includes('-')) plain = plain.replace(HEARD_ARTICLE, 'al ');
  return plain.replace(NOT_A_WORD, ' ').trim();
}

function toLatin(character: string): string {
  const known = latinOf(character);
  if (known !== undefined) return known;
  if (character >= '\u0660' && character <= '\u0669') return digit(character, 0x660);
  if (character >= '\u06f0' && character <= '\u06f9') return digit(character, 0x6f0);
  return plainLetter(character);
}

function digit(character: string, zero: number): string {
  return String((character.codePointAt(0) ?? zero) - zero);
}

/** An accented letter without its accent, in Latin when the letter beneath is in a table (ά, ў). */
function plainLetter(character: string): string {
  const base = character.normalize('NFKD').replace(MARKS, '');
  return base === character ? character : [...base].map((one) => latinOf(one) ?? one).join('');
}

import { foldName } from './fold';

/** Parties whose people put the family name first, and are called by it. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KP', 'KR', 'MO', 'TW']);
/** Whose people are called by their first name: what follows is their father's. */
const GIVEN_FIRST = new Set(['ER', 'ET', 'LA', 'TH', 'MY']);
/** Whose people are only ever called by the whole name, or by what their entry says. */
const WHOLE = new Set(['KH', 'MM', 'VN']);

/** "Al Thani", "Al-Sabah": the name of a house tells nobody apart. */
const HOUSES = new Set('khalifa maktoum nahyan sabah said saud thani'.split(' '));
const NUMERAL = /^(?:[ivx]+|jr|sr)$/;
/** Family names that open a sentence as another word: "He", "May". */
const WORDS = new Set(
  `ba bishop brown day english fall fox grant he hunt key king law little long man may power price
  rice so son song young`.split(/\s+/),
);
const INITIAL = /^\p{L}\.?$/u;
const PATRONYMIC = /\b(?:bin|ibn|bint|ould|ben)\b/i;

/**
 * What a report calls a person by once their name was told: "Macron", "Peña Nieto", "al-Sudani", "Xi".
 * Empty where only the whole name will do ("Hun Sen", "Mohammed bin Zayed Al Nahyan", "Charles III").
 * @param party code of the person's party, which tells how names are built
 */
export function shortNames(name: string, party: string): string[] {
  const words = name.split(/\s+/).filter((word, at) => at === 0 || !NUMERAL.test(foldName(word)));
  const [first = '', second] = words;
  if (words.length < 2 || WHOLE.has(party) || PATRONYMIC.test(name)) return [];
  if (FAMILY_FIRST.has(party)) return usable([first], 2);
  if (GIVEN_FIRST.has(party)) return usable([first], 3);
  const last = words.at(-1) ?? '';
  if (HOUSES.has(foldName(last).split(' ').at(-1) ?? '')) return [];
  const hasRest = words.length > 2 && !INITIAL.test(second ?? '');
  const rest = hasRest ? [words.slice(1).join(' ')] : [];
  return usable([last, ...rest], 3);
}

function usable(names: string[], least: number): string[] {
  return names.filter((one) => {
    const folded = foldName(one);
    return folded.length >= least && !WORDS.has(folded);
  });
}

/** After these a и stands where other consonants have ы. */
const SOFTENING = /[гкхжчшщ]$/;
/** After these, where the ending bears no stress, ей stands for ой. */
const HUSHING = /[жчшщц]$/;

/**
 * A Russian name of one word with its singular cases, the given form first: "Ирак" → "Ирака",
 * "Ираку", "Ираком", "Ираке"; "Россия" → "России", "Россию", "Россией". Names that are not declined
 * ("Чили"), that end in ь, whose gender the letters do not tell, and names of several words stand
 * alone.
 */
export function russianCases(name: string): string[] {
  return [name, ...otherCases(name)];
}

function otherCases(name: string): string[] {
  if (!/^[А-ЯЁ][а-яё]+$/.test(name)) return [];
  const stem = name.slice(0, -1);
  const endings = (...list: string[]) => list.map((ending) => stem + ending);
  if (name.endsWith('ия')) return endings('и', 'ю', 'ей');
  if (name.endsWith('я')) return endings('и', 'е', 'ю', 'ей');
  if (name.endsWith('а')) {
    const [genitive, instrumental] = [
      SOFTENING.test(stem) ? 'и' : 'ы',
      HUSHING.test(stem) ? 'ей' : 'ой',
    ];
    return endings(genitive, 'е', 'у', instrumental);
  }
  if (name.endsWith('й')) return endings('я', 'ю', 'ем', 'е');
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) {
    return ['а', 'у', 'ом', 'е'].map((ending) => name + ending);
  }
  return [];
}

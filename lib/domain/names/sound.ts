/** Letter groups that write one consonant, longest first, and what stands for them here. */
const CONSONANTS: readonly [RegExp, string][] = [
  [/shch|tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q|c(?=[^hei])|c$/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/x/g, 'ks'],
];

/**
 * A folded word with the spellings of one sound made one: "mohammed", "mukhammed" → "muhamid",
 * "hussein", "husayn" → "husin". Only for comparing; coarse on purpose.
 */
export function soundOf(word: string): string {
  const sound = spellConsonants(word)
    .replace(/[aei][iy](?=[^aeiouy]|$)/g, 'i')
    .replace(/oo|[ao]u|[ao]w(?=[^aeiouy]|$)/g, 'u')
    .replace(/ee/g, 'i')
    .replaceAll('o', 'u')
    .replace(/[ey]/g, 'i')
    .replaceAll('w', 'v');
  return dropFinalH(collapseDoubles(sound));
}

/**
 * The consonants of a folded word as Arabic can write them: "putin" and "bwtyn" (بوتين) → "btn",
 * "kadhimi" and "kazmy" → "kzm". Empty for a word of vowels.
 */
export function bonesOf(word: string): string {
  const bones = spellConsonants(dropFinalH(word))
    .replace(/dh/g, 'z')
    .replace(/th/g, 't')
    .replace(/ch/g, 'tS')
    .replace(/sh/g, 'S')
    .replace(/[aeiouwy]/g, '')
    .replaceAll('p', 'b')
    .replaceAll('v', 'f')
    .replaceAll('j', 'g');
  return collapseDoubles(bones);
}

function spellConsonants(word: string): string {
  return CONSONANTS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}

function collapseDoubles(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

/** "Abdullah" and "Abdulla", "Saleh" and "Salih": the last h is not heard. */
function dropFinalH(text: string): string {
  return text.replace(/(?<=[^cs])h$/, '');
}

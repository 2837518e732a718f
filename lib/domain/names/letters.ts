/*
 * One lower-case letter → plain Latin letters. Latin letters here are those that Unicode does not
 * decompose; Cyrillic, Greek, Armenian, Georgian and Hangul are read letter by letter; Arabic and
 * Hebrew give what is written, which is the consonants and the long vowels. Letters that are in no
 * table (Han, kana, Devanagari …) are left as they are: search still finds them by themselves.
 */

const LATIN = pairs(`ı i ø o ł l đ d ð d þ th ß ss æ ae œ oe ə a ŋ n ħ h ŧ t ɓ b ɗ d ƙ k ƴ y ɛ e ɔ o
  ĸ k ƒ f ɖ d ƒ f ŀ l ǝ e`);

const CYRILLIC =
  pairs(`а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t
  у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya
  і i ї yi є ye ґ g ў u ј j љ lj њ nj ђ dj ћ c џ dz ѓ gj ќ kj ѕ dz
  ә a ғ g қ k ң n ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u ҡ k ҙ z ҫ s`);

const GREEK =
  pairs(`α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t
  υ y φ f χ ch ψ ps ω o`);

const ARABIC =
  pairs(`ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d
  ط t ظ z ع - غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ؤ w ي y ى a ئ y ء -
  پ p چ ch ژ zh گ g ک k ی y ے y ھ h ہ h ۀ h ڤ v ڕ r ڵ l ۆ o ێ e ە e ڭ n ټ t ډ d ړ r ږ zh ښ sh ڼ n ځ z څ ts`);

const HEBREW =
  pairs(`א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p
  ף p צ ts ץ ts ק k ר r ש sh ת t`);

const ARMENIAN = pairs(`ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh
  ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev`);

const GEORGIAN =
  pairs(`ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u
  ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h`);

const HANGUL_INITIALS = words('g kk n d tt r m b pp s ss - j jj ch k t p h');
const HANGUL_VOWELS = words('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
const HANGUL_FINALS = words('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t');

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...LATIN,
  ...CYRILLIC,
  ...GREEK,
  ...ARABIC,
  ...HEBREW,
  ...ARMENIAN,
  ...GEORGIAN,
]);

/**
 * Plain Latin for one lower-case character of a text in Unicode form NFC, `''` for a letter that is
 * not heard (ъ, ع), undefined when no table has it. Korean by the Revised Romanisation of 2000
 * without its rules for sounds that meet; Russian close to ICAO Doc 9303 with е and ё alike.
 */
export function latinOf(character: string): string | undefined {
  const known = LETTERS.get(character);
  if (known !== undefined) return known;
  const syllable = (character.codePointAt(0) ?? 0) - 0xac00;
  if (syllable < 0 || syllable >= 11172) return undefined;
  const initial = HANGUL_INITIALS[Math.floor(syllable / 588)] ?? '';
  const vowel = HANGUL_VOWELS[Math.floor((syllable % 588) / 28)] ?? '';
  return initial + vowel + (HANGUL_FINALS[syllable % 28] ?? '');
}

function words(text: string): string[] {
  return text.split(/\s+/).map((word) => (word === '-' ? '' : word));
}

/** "а a ъ -" → [["а", "a"], ["ъ", ""]] */
function pairs(text: string): [string, string][] {
  const list = text.trim().split(/\s+/);
  return list.flatMap((letter, at): [string, string][] => {
    const latin = list[at + 1];
    return at % 2 === 0 && latin !== undefined ? [[letter, latin === '-' ? '' : latin]] : [];
  });
}

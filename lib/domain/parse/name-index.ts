import { isJoined, type Token } from './tokens';

/** A name found in a text: the tokens from `first` to `last`, both included. */
export interface NameMatch<Entry> {
  first: number;
  last: number;
  entries: readonly Entry[];
}

interface Named<Entry> {
  entry: Entry;
  /** Lower case will do: for words that are written so, such as offices. */
  anyCase: boolean;
}

/** What finds the longest name that begins at a token. */
export interface NameSource<Entry> {
  match: (tokens: readonly Token[], at: number) => NameMatch<Entry> | null;
}

/** Two sources as one: the longer name counts, of one name the entries of both. */
export function bothNames<Entry>(a: NameSource<Entry>, b: NameSource<Entry>): NameSource<Entry> {
  return {
    match: (tokens, at) => {
      const [one, other] = [a.match(tokens, at), b.match(tokens, at)];
      if (!one || !other) return one ?? other;
      if (one.last !== other.last) return one.last > other.last ? one : other;
      return { ...one, entries: [...one.entries, ...other.entries] };
    },
  };
}

/**
 * Names of any number of words, found by the longest one that begins at a token. One look-up a word
 * of the longest name that starts with the token's word, so a text is read in linear time.
 */
export class NameIndex<Entry> implements NameSource<Entry> {
  private readonly entries = new Map<string, Named<Entry>[]>();
  private readonly longest = new Map<string, number>();

  /** Adds a name, given as its tokens. */
  add(name: readonly Token[], entry: Entry, { anyCase = false } = {}): void {
    for (const keys of keyForms(name)) {
      const [first] = keys;
      if (first === undefined) continue;
      const key = keys.join(' ');
      const named = this.entries.get(key) ?? [];
      if (!named.some((one) => one.entry === entry)) named.push({ entry, anyCase });
      this.entries.set(key, named);
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, keys.length));
    }
  }

  /** The longest name that begins at the token, null when none does. */
  match(tokens: readonly Token[], at: number): NameMatch<Entry> | null {
    const first = tokens[at];
    const limit = first ? this.longest.get(first.key) : undefined;
    if (!first || limit === undefined || first.isArticle) return null;
    let found: NameMatch<Entry> | null = null;
    let key = '';
    let isCapital = true;
    let words = 0;
    for (let last = at; words < limit; last += 1) {
      const token = tokens[last];
      if (!token || (last > at && !continues(tokens[last - 1], token))) break;
      if (last > at && token.isArticle) continue;
      key = words === 0 ? token.key : `${key} ${token.key}`;
      words += 1;
      // "of" and "the" within a name are not capitals; its first and last word are: but "Moon Jae-in", "Gideon Sa'ar".
      const isNamed = isCapital && (token.isCapital || /^[-'’]$/.test(token.before));
      isCapital = isCapital && (token.isCapital || last > at);
      const named = this.entries.get(key)?.filter((one) => one.anyCase || isNamed);
      if (named && named.length > 0) {
        found = { first: at, last, entries: named.map((one) => one.entry) };
      }
      // "China's Xi" are two names, "the People's Republic of China" is one.
      if (token.isPossessive && token.key !== 'people') break;
    }
    return found;
  }
}

/** A name goes on over spaces, hyphens, apostrophes and the dot of an initial or "St.". */
function continues(previous: Token | undefined, token: Token): boolean {
  return isJoined(token) || (/^\. ?$/.test(token.before) && (previous?.text.length ?? 9) <= 3);
}

/** The keys of a name: without its article and, where that is "el", with it too. */
function keyForms(name: readonly Token[]): string[][] {
  const plain = name.filter((token) => !token.isArticle);
  const bare = (plain.length > 0 ? plain : name).map((token) => token.key);
  const hasEl = name.some((token) => token.isArticle && token.key === 'el');
  const forms = hasEl ? [bare, name.map((token) => token.key)] : [bare];
  return forms.filter((keys) => keys.every((key) => key !== ''));
}

import { sameName } from '@/lib/domain/names/same-name';
import type { LexiconHolder } from '../lexicon';
import type { Mention } from '../mentions';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import type { TokenSpan } from './person-mention';
import {
  isHonorific,
  type NameSetting,
  readName,
  readNameBefore,
  skipHonorifics,
} from './read-name';

/** A name found at a place, with the known people who bear it. */
export interface FoundName extends TokenSpan {
  /** With honorifics and what follows the part that is known: "bin Abdulaziz". */
  whole: TokenSpan;
  holders: readonly LexiconHolder[];
}

/** What a text is searched for names with. */
export interface NameSource {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** By their first token. */
  starts: ReadonlyMap<number, Mention>;
  /** Every token of an office: "Minister" of "Prime Minister" is nobody's given name. */
  inOffice: ReadonlySet<number>;
  /** Whether somebody has been read there already. */
  isUsed: (at: number) => boolean;
}

/** Finds the names of people in a text, known and unknown ones, each where it is asked for. */
export class NameFinder {
  /** How unknown names are read in this text. */
  readonly names: NameSetting;
  /** The sentence of every token. */
  readonly sentenceOf: Int32Array;
  private readonly tokens: readonly Token[];
  private readonly starts: ReadonlyMap<number, Mention>;

  constructor(private readonly source: NameSource) {
    const { tokens, sentences, starts } = source;
    this.tokens = tokens;
    this.starts = starts;
    this.sentenceOf = new Int32Array(tokens.length);
    for (const [index, { first, last }] of sentences.entries()) {
      this.sentenceOf.fill(index, first, last + 1);
    }
    this.names = {
      tokens,
      isTaken: (at) => this.isTaken(at),
      isTitleCase: (at) => sentences[this.sentenceOf[at] ?? 0]?.isTitleCase ?? false,
    };
  }

  /** Whether something that is no person's name begins there: a country, an office, a big city. */
  isTaken(at: number): boolean {
    const mention = this.starts.get(at);
    if (this.source.inOffice.has(at)) return true;
    if (!mention || mention.kind === 'holder') return false;
    return mention.kind !== 'city' || (mention.cities[0]?.isCapital ?? false);
  }

  /** A known or unknown name at the token, past honorifics. */
  nameAt(at: number): FoundName | null {
    const start = skipHonorifics(this.tokens, at);
    // "Defence Minister al-Abbasi": a known name begins after its article.
    const mention = this.starts.get(this.tokens[start]?.isArticle ? start + 1 : start);
    if (mention?.kind === 'holder') return this.knownName(mention, at);
    const name = this.isPlaceName(start) ? null : readName(this.names, start);
    if (!name) return null;
    // "Dr Ali Abdullah Saleh": known from a later word on.
    const inner = this.knownWithin(name);
    return { ...name, whole: { first: at, last: name.last }, holders: inner };
  }

  /** A town's name where a name should be is a name only when another word of it follows. */
  private isPlaceName(at: number): boolean {
    const mention = this.starts.get(at);
    if (mention?.kind !== 'city') return false;
    const after = this.tokens[mention.last + 1];
    return !(after?.isCapital && after.before === ' ' && !this.isTaken(mention.last + 1));
  }

  private knownName(mention: Extract<Mention, { kind: 'holder' }>, from: number): FoundName {
    const longer = this.longerName(mention);
    if (longer)
      return {
        ...longer,
        whole: { first: from, last: longer.last },
        holders: [...this.likeNamed(mention.holders, longer), ...this.knownWithin(longer)],
      };
    const rest = mention.last + 1;
    const more = this.tokens[mention.last]?.isPossessive ? null : this.nameTail(rest);
    const last = more ?? mention.last;
    return {
      first: mention.first,
      last: mention.last,
      whole: { first: Math.min(from, mention.first), last },
      holders: this.sameHolders(mention),
    };
  }

  /** "Lee Moon-bae", "Mao Ning": a short name that more words follow is somebody else's, or spelled in full. */
  private longerName(mention: Extract<Mention, { kind: 'holder' }>): TokenSpan | null {
    if (!mention.isShort || this.tokens[mention.last]?.isPossessive) return null;
    const next = this.tokens[mention.last + 1];
    const isNext = next?.isCapital && /^(?: |-)$/.test(next.before) && !/^[A-Z]+$/.test(next.text);
    if (
      !isNext ||
      this.isTaken(mention.last + 1) ||
      (this.starts.get(mention.last + 1)?.kind === 'holder' && next.before === '-')
    )
      return null;
    const name = readName(this.names, mention.first);
    return name && name.last > mention.last ? name : null;
  }

  private likeNamed(holders: readonly LexiconHolder[], name: TokenSpan): readonly LexiconHolder[] {
    const full = this.textOf(name.first, name.last);
    return holders.filter((holder) =>
      [holder.name, ...holder.spellings].some((one) => sameName(full, one)),
    );
  }

  /** What follows the known part of a name: "bin Abdulaziz", "Al Thani". */
  private nameTail(at: number): number | null {
    const token = this.tokens[at];
    if (token?.before !== ' ' || this.starts.has(at) || this.source.inOffice.has(at)) return null;
    const isParticle = ['bin', 'ibn', 'al', 'ii', 'iii', 'jr'].includes(token.key);
    if (!isParticle) return null;
    const name = readName(this.names, token.isCapital ? at : at + 1);
    return name?.last ?? null;
  }

  /** "Jill Biden" is not Joe: a given name before a short name must agree. */
  private sameHolders(mention: Extract<Mention, { kind: 'holder' }>): readonly LexiconHolder[] {
    if (!mention.isShort) return mention.holders;
    const before = this.tokens[mention.first - 1];
    if (!before?.isCapital || this.tokens[mention.first]?.before !== ' ' || isHonorific(before))
      return mention.holders;
    const given = readNameBefore(this.names, mention.first - 1);
    if (!given || this.source.isUsed(given.last) || this.startsSentence(given.first))
      return mention.holders;
    return this.likeNamed(mention.holders, { first: given.first, last: mention.last });
  }

  startsSentence(at: number): boolean {
    return at === 0 || this.sentenceOf[at] !== this.sentenceOf[at - 1];
  }

  private knownWithin(name: TokenSpan): readonly LexiconHolder[] {
    for (let at = name.first + 1; at <= name.last; at += 1) {
      const mention = this.starts.get(at);
      if (mention?.kind !== 'holder' || mention.last !== name.last) continue;
      return this.likeNamed(mention.holders, name);
    }
    return [];
  }

  nameEndingAt(at: number): FoundName | null {
    if (this.tokens[at]?.isPossessive) return null;
    for (let start = at; start > at - 8 && start >= 0; start -= 1) {
      const mention = this.starts.get(start);
      if (mention?.kind !== 'holder') continue;
      const name = this.knownName(mention, start);
      if (name.whole.last === at) return name;
    }
    const name = readNameBefore(this.names, at);
    return name && name.last > name.first && !this.isShouted(name)
      ? { ...name, whole: name, holders: [] }
      : null;
  }

  /** "GOVERNMENT INFORMATION UNIT": a letterhead rather than a name. */
  private isShouted({ first, last }: TokenSpan): boolean {
    return this.tokens.slice(first, last + 1).every((token) => token.isUpper);
  }

  private textOf(first: number, last: number): string {
    return this.tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ');
  }
}

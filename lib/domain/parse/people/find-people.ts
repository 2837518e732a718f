import { sameName } from '@/lib/domain/names/same-name';
import type { LexiconHolder } from '../lexicon';
import type { Mention } from '../mentions';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { AUXILIARIES, DETERMINERS } from '../words/function-words';
import { verbWords } from '../words/verbs';
import { type OfficePhrase, type PhraseSetting, readOfficePhrase } from './office-phrase';
import { findOffices, type OfficeSpan } from './office-spans';
import type { PartyMention, PersonMention, TokenSpan } from './person-mention';
import {
  isHonorific,
  type NameSetting,
  readName,
  readNameBefore,
  skipHonorifics,
} from './read-name';

/** A name found at a place, with the known people who bear it. */
interface FoundName extends TokenSpan {
  /** With honorifics and what follows the part that is known: "bin Abdulaziz". */
  whole: TokenSpan;
  holders: readonly LexiconHolder[];
}

/** Everyone spoken of in the text, in order. */
export function findPeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): PersonMention[] {
  const reader = new PeopleReader(tokens, mentions, sentences);
  return reader.read();
}

class PeopleReader {
  private readonly starts = new Map<number, Mention>();
  private readonly ends = new Map<number, Mention>();
  private readonly offices = new Map<number, OfficeSpan>();
  /** Every token of an office: "Minister" of "Prime Minister" is nobody's given name. */
  private readonly inOffice = new Set<number>();
  private readonly sentenceOf: Int32Array;
  private readonly people: PersonMention[] = [];
  private readonly used: Uint8Array;
  private readonly phrases: PhraseSetting;
  private readonly names: NameSetting;
  private group = 0;

  constructor(
    private readonly tokens: readonly Token[],
    mentions: readonly Mention[],
    sentences: readonly Sentence[],
  ) {
    for (const mention of mentions) {
      this.starts.set(mention.first, mention);
      this.ends.set(mention.last, mention);
    }
    for (const office of [...findOffices(tokens, mentions), ...findGenericOffices(tokens)]) {
      if (!this.offices.has(office.first)) this.offices.set(office.first, office);
      for (let at = office.first; at <= office.last; at += 1) this.inOffice.add(at);
    }
    this.sentenceOf = new Int32Array(tokens.length);
    for (const [index, { first, last }] of sentences.entries()) {
      this.sentenceOf.fill(index, first, last + 1);
    }
    this.used = new Uint8Array(tokens.length);
    this.phrases = {
      tokens,
      mentionAt: (at) => this.starts.get(at),
      mentionEndingAt: (at) => this.ends.get(at),
      officeAt: (at) => this.offices.get(at),
    };
    this.names = {
      tokens,
      isTaken: (at) => this.isTaken(at),
      isTitleCase: (at) => sentences[this.sentenceOf[at] ?? 0]?.isTitleCase ?? false,
    };
  }

  read(): PersonMention[] {
    for (const office of [...this.offices.values()].sort((a, b) => a.first - b.first)) {
      if (this.used[office.first] === 0) this.readOffice(office);
    }
    for (const mention of this.starts.values()) {
      if (mention.kind === 'holder' && this.used[mention.first] === 0)
        this.readHolder(mention.first);
    }
    this.readPossessedNames();
    this.readRepeatedNames();
    return this.people.sort((a, b) => a.first - b.first || a.last - b.last);
  }

  /** Whether something that is no person's name begins there: a country, an office, a big city. */
  private isTaken(at: number): boolean {
    const mention = this.starts.get(at);
    if (this.inOffice.has(at)) return true;
    if (!mention || mention.kind === 'holder') return false;
    return mention.kind !== 'city' || (mention.cities[0]?.isCapital ?? false);
  }

  private readOffice(office: OfficeSpan): void {
    const phrase = this.phraseOf(office);
    const after = this.namesAfter(phrase);
    if (after.length === 0 && this.joinPrevious(phrase)) return;
    const found = after.length > 0 ? after : this.nameBefore(phrase);
    if (found.length === 0 && phrase.isPlural && phrase.parties.length < 2) {
      this.mark(phrase.first, phrase.last);
      return;
    }
    const first = Math.min(phrase.first, ...found.map((one) => one.name.whole.first));
    const last = Math.max(
      phrase.last,
      ...found.map((one) => one.party?.last ?? one.name.whole.last),
    );
    this.group += 1;
    const count = Math.max(1, found.length, phrase.parties.length);
    for (let index = 0; index < count; index += 1) {
      const one = found[index];
      if (found.length > 0 && !one) break;
      this.people.push({
        first,
        last,
        name: one ? { first: one.name.first, last: one.name.last } : null,
        holders: one?.name.holders ?? [],
        offices: phrase.offices,
        party: one?.party ?? phrase.parties[phrase.parties.length === 1 ? 0 : index] ?? null,
        isCounterpart: phrase.isCounterpart,
        isIneligible: phrase.isIneligible,
        group: this.group,
      });
    }
    this.mark(first, last);
  }

  /** The phrase about an office; in "head of the Russian diplomacy" the party is inside. */
  private phraseOf(office: OfficeSpan): OfficePhrase {
    const phrase = readOfficePhrase(this.phrases, office);
    for (let at = office.first; at <= office.last; at += 1) {
      const mention = this.starts.get(at);
      const isIn =
        mention?.kind === 'party' || (mention?.kind === 'city' && mention.cities[0]?.isCapital);
      const code =
        mention?.kind === 'party'
          ? mention.party.code
          : mention?.kind === 'city'
            ? mention.cities[0]?.party
            : undefined;
      if (mention && isIn && code && mention.last <= office.last)
        phrase.parties.push({ code, first: mention.first, last: mention.last });
    }
    return phrase;
  }

  /** "Prince Mohammed, the Saudi Crown Prince,": one more office of whom the phrase follows. */
  private joinPrevious(phrase: OfficePhrase): boolean {
    const { tokens } = this;
    let start = phrase.first;
    while (DETERMINERS.has(tokens[start - 1]?.key ?? '') && tokens[start]?.before === ' ')
      start -= 1;
    const after = tokens[phrase.last + 1];
    const isClosed =
      !after ||
      /^,/.test(after.before) ||
      verbWords(after.key).length > 0 ||
      AUXILIARIES.has(after.key);
    const previous = this.people.at(-1)?.last === start - 1 ? this.people.at(-1) : undefined;
    if (
      !previous?.name ||
      !isClosed ||
      !/^,\s*$/.test(tokens[start]?.before ?? '') ||
      phrase.isCounterpart
    )
      return false;
    if (this.people.at(-2)?.group === previous.group) return false;
    const isOther =
      previous.party !== null &&
      phrase.parties.length > 0 &&
      previous.party.code !== phrase.parties[0]?.code;
    if (isOther) return false;
    previous.last = phrase.last;
    previous.offices = [...previous.offices, ...phrase.offices];
    previous.party ??= phrase.parties[0] ?? null;
    this.mark(phrase.first, phrase.last);
    return true;
  }

  /** Names after an office: one, or as many as a plural has: "Presidents A of X and B of Y". */
  private namesAfter(phrase: OfficePhrase): { name: FoundName; party: PartyMention | null }[] {
    const { tokens } = this;
    const isMany = phrase.isPlural || phrase.parties.length > 1;
    const found: { name: FoundName; party: PartyMention | null }[] = [];
    let at = phrase.last + 1;
    while (found.length < 12) {
      const token = tokens[at];
      if (!token || this.sentenceOf[at] !== this.sentenceOf[phrase.last]) break;
      const isDirect = /^ $/.test(token.before);
      const isApposed = /^(?:,| \() ?$/.test(token.before);
      if (found.length === 0 && !isDirect && !isApposed) break;
      const name = this.nameAt(at);
      if (!name || (isApposed && found.length === 0 && !this.isClosed(name, phrase))) break;
      const party = this.partyAfter(name.whole.last);
      found.push({ name, party });
      at = (party?.last ?? name.whole.last) + 1;
      if (!isMany) break;
      if (tokens[at]?.key === 'and') at += 1;
      else if (!/^,\s*$/.test(tokens[at]?.before ?? '')) break;
    }
    return found;
  }

  /** A name after a comma belongs to the office when the comma is closed again, or it holds it. */
  private isClosed(name: FoundName, phrase: OfficePhrase): boolean {
    const after = this.tokens[name.whole.last + 1];
    const isEnd = !after || this.sentenceOf[name.whole.last + 1] !== this.sentenceOf[phrase.last];
    if (phrase.isPlural || isEnd || /^[,)]/.test(after.before) || after.key === 'and') return true;
    return name.holders.some((holder) =>
      holder.tenures.some((tenure) => phrase.parties.some((party) => party.code === tenure.party)),
    );
  }

  /** "of Jordan" after a name. */
  private partyAfter(at: number): PartyMention | null {
    const { tokens } = this;
    if (tokens[at + 1]?.key !== 'of' || tokens[at + 1]?.before !== ' ') return null;
    const start = tokens[at + 2]?.key === 'the' ? at + 3 : at + 2;
    const mention = this.starts.get(start);
    if (mention?.kind !== 'party' || mention.isPeople) return null;
    return { code: mention.party.code, first: mention.first, last: mention.last };
  }

  /** The name that the phrase is an apposition to: "Roosevelt Skerrit, the prime minister of Dominica". */
  private nameBefore(phrase: OfficePhrase): { name: FoundName; party: PartyMention | null }[] {
    const { tokens } = this;
    let start = phrase.first;
    while (DETERMINERS.has(tokens[start - 1]?.key ?? '') && tokens[start]?.before === ' ')
      start -= 1;
    // "X, General Secretary of the Party and President of Laos"
    for (let steps = 0; steps < 12 && !/^,\s*$/.test(tokens[start]?.before ?? ''); steps += 1) {
      const before = tokens[start - 1];
      if (
        !before ||
        steps === 11 ||
        /[.;:()]/.test(tokens[start]?.before ?? '') ||
        !this.isApposable(start - 1)
      )
        return [];
      start -= 1;
    }
    const name = this.nameEndingAt(start - 1);
    return name && this.used[name.whole.first] === 0 ? [{ name, party: null }] : [];
  }

  private isApposable(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      verbWords(token.key).length === 0 &&
      this.used[at] === 0 &&
      this.starts.get(at)?.kind !== 'holder'
    );
  }

  private readHolder(at: number): void {
    const name = this.nameAt(at);
    if (!name) return;
    const party = this.partyBefore(name.whole.first) ?? this.partyAfter(name.whole.last);
    const first = Math.min(party?.first ?? name.whole.first, name.whole.first);
    const last = Math.max(party?.last ?? name.whole.last, name.whole.last);
    this.group += 1;
    if (name.holders.length > 0) {
      this.people.push({
        first,
        last,
        name: { first: name.first, last: name.last },
        holders: name.holders,
        offices: [],
        party,
        isCounterpart: false,
        isIneligible: false,
        group: this.group,
      });
    }
    this.mark(first, last);
  }

  /** "China's Xi", "EU's Kaja Kallas". */
  private partyBefore(at: number): PartyMention | null {
    const mention = this.ends.get(at - 1);
    const isPossessive = this.tokens[at - 1]?.isPossessive ?? false;
    if (mention?.kind !== 'party' || (!isPossessive && !mention.isPeople)) return null;
    return /[,.;:]/.test(this.tokens[at]?.before ?? '')
      ? null
      : { code: mention.party.code, first: mention.first, last: mention.last };
  }

  /** "Congo-Brazzaville's Denis Sassou N'Guesso": a full name that its party introduces. */
  private readPossessedNames(): void {
    for (const mention of this.starts.values()) {
      const at = mention.last + 1;
      if (
        mention.kind !== 'party' ||
        !this.tokens[mention.last]?.isPossessive ||
        this.used[at] === 1 ||
        this.starts.has(at) ||
        this.offices.has(at)
      )
        continue;
      const name = readName(this.names, at);
      if (!name || name.last === name.first) continue;
      this.group += 1;
      this.people.push({
        first: mention.first,
        last: name.last,
        name,
        holders: [],
        offices: [],
        party: { code: mention.party.code, first: mention.first, last: mention.last },
        isCounterpart: false,
        isIneligible: false,
        group: this.group,
      });
      this.mark(mention.first, name.last);
    }
  }

  /** A known or unknown name at the token, past honorifics. */
  private nameAt(at: number): FoundName | null {
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
    if (token?.before !== ' ' || this.starts.has(at) || this.offices.has(at)) return null;
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
    if (!given || this.used[given.last] === 1 || this.startsSentence(given.first))
      return mention.holders;
    return this.likeNamed(mention.holders, { first: given.first, last: mention.last });
  }

  private startsSentence(at: number): boolean {
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

  private nameEndingAt(at: number): FoundName | null {
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

  /** Later mentions by family name of people whom the lexicon does not know. */
  private readRepeatedNames(): void {
    const families = new Map<string, PersonMention>();
    for (const person of this.people) {
      if (!person.name) continue;
      // Family names stand last, in Korea and China first.
      for (const at of [person.name.last, person.name.first]) {
        const word = this.tokens[at];
        if (word && !families.has(word.key)) families.set(word.key, person);
      }
    }
    this.tokens.forEach((token, at) => {
      const known = families.get(token.key);
      if (!known || !token.isCapital || this.used[at] === 1 || this.starts.has(at)) return;
      const given = this.tokens[at - 1];
      const isOther =
        given?.isCapital &&
        token.before === ' ' &&
        !isHonorific(given) &&
        readNameBefore(this.names, at - 1) !== null &&
        !this.startsSentence(at - 1);
      if (isOther) return;
      this.group += 1;
      this.people.push({
        ...known,
        first: at,
        last: at,
        name: { first: at, last: at },
        offices: [],
        party: null,
        isCounterpart: false,
        group: this.group,
      });
    });
  }

  private textOf(first: number, last: number): string {
    return this.tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ');
  }

  private mark(first: number, last: number): void {
    this.used.fill(1, first, last + 1);
  }
}

const MINISTRY_WORDS = new Set(['diplomacy', 'mfa', 'ministry']);

/** "head of the Russian diplomacy", "chief of Turkish MFA": a foreign minister, whose party is within. */
function isHeadOfDiplomacy(tokens: readonly Token[], at: number): number | null {
  if (!['head', 'chief'].includes(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'of')
    return null;
  for (let next = at + 3; next < at + 7; next += 1) {
    const key = tokens[next]?.key ?? '';
    if (MINISTRY_WORDS.has(key)) return next;
    if (/[,.;:]/.test(tokens[next]?.before ?? '')) return null;
  }
  return null;
}

const LEADER_WORDS: Readonly<Record<string, boolean>> = { leader: false, leaders: true };
const COUNTERPART_WORDS: Readonly<Record<string, boolean>> = {
  counterpart: false,
  counterparts: true,
  colleague: false,
  colleagues: true,
  homologue: false,
  homologues: true,
  homolog: false,
};

/** "his opposite number". */
function isOppositeNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'opposite' && /^numbers?$/.test(tokens[at + 1]?.key ?? '');
}

/** "leader", "counterpart", "head of Turkish diplomacy": words for offices that do not say which. */
function findGenericOffices(tokens: readonly Token[]): OfficeSpan[] {
  return tokens.flatMap((token, at): OfficeSpan[] => {
    const diplomacy = isHeadOfDiplomacy(tokens, at);
    if (diplomacy !== null) return [generic(at, diplomacy, 'foreign-minister', false)];
    const isLeaders = LEADER_WORDS[token.key];
    if (isLeaders !== undefined) return [generic(at, at, 'leader', isLeaders)];
    if (isOppositeNumber(tokens, at)) return [generic(at, at + 1, 'counterpart', false)];
    const isCounterparts = COUNTERPART_WORDS[token.key];
    return isCounterparts === undefined ? [] : [generic(at, at, 'counterpart', isCounterparts)];
  });
}

function generic(first: number, last: number, slug: string, isPlural: boolean): OfficeSpan {
  return { first, last, readings: [{ slug, word: { text: slug }, isPlural }], isPlural };
}

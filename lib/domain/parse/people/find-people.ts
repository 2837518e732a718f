import type { Mention } from '../mentions';
import type { Sentence } from '../sentences';
import type { Token } from '../tokens';
import { AUXILIARIES, DETERMINERS } from '../words/function-words';
import { verbWords } from '../words/verbs';
import { findGenericOffices } from './generic-offices';
import { type FoundName, NameFinder } from './name-finder';
import { type OfficePhrase, type PhraseSetting, readOfficePhrase } from './office-phrase';
import { findOffices, type OfficeSpan } from './office-spans';
import { partyAfter, partyBefore } from './party-beside';
import type { PartyMention, PersonMention } from './person-mention';
import { readName } from './read-name';
import { findRepeatedNames } from './repeated-names';

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
  private readonly people: PersonMention[] = [];
  private readonly used: Uint8Array;
  private readonly phrases: PhraseSetting;
  private readonly finder: NameFinder;
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
    this.used = new Uint8Array(tokens.length);
    this.phrases = {
      tokens,
      mentionAt: (at) => this.starts.get(at),
      mentionEndingAt: (at) => this.ends.get(at),
      officeAt: (at) => this.offices.get(at),
    };
    this.finder = new NameFinder({
      tokens,
      sentences,
      starts: this.starts,
      inOffice: this.inOffice,
      isUsed: (at) => this.used[at] === 1,
    });
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
    this.people.push(
      ...findRepeatedNames(this.people, {
        tokens: this.tokens,
        finder: this.finder,
        isTaken: (at) => this.used[at] === 1 || this.starts.has(at),
        group: this.group,
      }),
    );
    return this.people.sort((a, b) => a.first - b.first || a.last - b.last);
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
      if (!token || this.finder.sentenceOf[at] !== this.finder.sentenceOf[phrase.last]) break;
      const isDirect = /^ $/.test(token.before);
      const isApposed = /^(?:,| \() ?$/.test(token.before);
      if (found.length === 0 && !isDirect && !isApposed) break;
      const name = this.finder.nameAt(at);
      if (!name || (isApposed && found.length === 0 && !this.isClosed(name, phrase))) break;
      const party = partyAfter(this.phrases, name.whole.last);
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
    const isEnd =
      !after || this.finder.sentenceOf[name.whole.last + 1] !== this.finder.sentenceOf[phrase.last];
    if (phrase.isPlural || isEnd || /^[,)]/.test(after.before) || after.key === 'and') return true;
    return name.holders.some((holder) =>
      holder.tenures.some((tenure) => phrase.parties.some((party) => party.code === tenure.party)),
    );
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
    const name = this.finder.nameEndingAt(start - 1);
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
    const name = this.finder.nameAt(at);
    if (!name) return;
    const party =
      partyBefore(this.phrases, name.whole.first) ?? partyAfter(this.phrases, name.whole.last);
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
      const name = readName(this.finder.names, at);
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

  private mark(first: number, last: number): void {
    this.used.fill(1, first, last + 1);
  }
}

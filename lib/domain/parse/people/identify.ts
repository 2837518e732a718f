import type { Day } from '@/lib/domain/dates/day';
import { sameName } from '@/lib/domain/names/same-name';
import type { LexiconHolder } from '../lexicon';
import type { Token } from '../tokens';
import type { World } from '../world';
import { chooseOffice } from './choose-office';
import { bestTenure, findHolder, partyOfHolder } from './find-holder';
import type { PersonMention, TokenSpan } from './person-mention';

/** One human being or post of the text, with everything the text and the lexicon say of it. */
export interface Person {
  holder: LexiconHolder | null;
  /** The preferred name of a known person, else the fullest that is written; null when none is. */
  name: string | null;
  office: string | null;
  party: string | null;
  nameSpan: TokenSpan | null;
  officeSpan: TokenSpan | null;
  partySpan: TokenSpan | null;
  isIneligible: boolean;
  mentions: PersonMention[];
}

interface Setting {
  tokens: readonly Token[];
  world: World;
  published: Day;
  /** Those who have been named so far. */
  known: ReadonlySet<LexiconHolder>;
}

/** The people of the text, with every mention assigned to one of them. */
export function identifyPeople(
  mentions: readonly PersonMention[],
  given: Omit<Setting, 'known'>,
): Map<PersonMention, Person> {
  const people: Person[] = [];
  const named = new Set<LexiconHolder>();
  const setting: Setting = { ...given, known: named };
  const assigned = new Map<PersonMention, Person>();
  const assign = (mention: PersonMention, person: Person): void => {
    if (person.holder) named.add(person.holder);
    person.mentions.push(mention);
    assigned.set(mention, person);
  };
  for (const mention of mentions.filter((one) => one.name !== null)) {
    const said = personSaid(mention, setting);
    const known = people.find((person) => isSameNamed(person, said));
    if (known) merge(known, said);
    else people.push(said);
    assign(mention, known ?? said);
  }
  for (const mention of mentions.filter((one) => one.name === null)) {
    const said = personSaid(mention, setting);
    const known = findNameless(people, said, mention);
    if (known) merge(known, said);
    else people.push(said);
    assign(mention, known ?? said);
  }
  takeCounterpartOffices(mentions, assigned);
  return assigned;
}

function personSaid(mention: PersonMention, setting: Setting): Person {
  const { tokens, published, world } = setting;
  const written = mention.name && textOf(tokens, mention.name);
  const stated = mention.party?.code ?? null;
  const named = chooseOffice(mention.offices, stated, world);
  const party = stated ?? named?.implies ?? null;
  const holder = findHolder(mention, { written, party, office: named?.slug ?? null }, setting);
  const tenure = holder && bestTenure(holder, { party, office: named?.slug ?? null }, published);
  // "Premier Li Qiang": what the word means depends on whose it is.
  const office =
    party === null && tenure ? chooseOffice(mention.offices, tenure.party, world) : named;
  return {
    holder,
    name: holder?.name ?? written,
    office: office && !office.isGeneric ? office.slug : (tenure?.office ?? null),
    party: holder ? partyOfHolder(holder, party, tenure) : party,
    nameSpan: mention.name && { first: mention.name.first, last: mention.name.last },
    officeSpan: office && { first: office.first, last: office.last },
    partySpan: mention.party && { first: mention.party.first, last: mention.party.last },
    isIneligible: mention.isIneligible,
    mentions: [],
  };
}

function textOf(tokens: readonly Token[], { first, last }: TokenSpan): string {
  return tokens
    .slice(first, last + 1)
    .map((token, index) => (index === 0 ? '' : token.before) + token.text)
    .join('')
    .replace(/\s+/g, ' ');
}

function isSameNamed(person: Person, other: Person): boolean {
  if (person.holder && other.holder)
    return (
      person.holder === other.holder ||
      (person.party === other.party && sameName(person.holder.name, other.holder.name))
    );
  if (person.holder || other.holder) return false;
  if (person.party !== null && other.party !== null && person.party !== other.party) return false;
  const [a, b] = [
    person.name?.toLowerCase().split(/[\s-]+/) ?? [],
    other.name?.toLowerCase().split(/[\s-]+/) ?? [],
  ];
  if (a.length === 0 || b.length === 0) return false;
  return (
    a.at(-1) === b.at(-1) ||
    (a.length > 1 && b.length > 1 && sameName(person.name ?? '', other.name ?? ''))
  );
}

/** "the prime minister", "the Turkish leader": whoever has that office, or leads that party. */
function findNameless(
  people: readonly Person[],
  said: Person,
  mention: PersonMention,
): Person | undefined {
  const before = people.filter((person) =>
    person.mentions.some((one) => one.first !== mention.first),
  );
  const isOffice = (person: Person): boolean =>
    said.office === null ? true : person.office === said.office || holdsOffice(person, said);
  if (said.party !== null) {
    return before.find(
      (person) =>
        person.party === said.party &&
        isOffice(person) &&
        (said.office !== null || person.office !== null),
    );
  }
  if (mention.isCounterpart || said.office === null) return undefined;
  return nearestBefore(
    before.filter((person) => person.office === said.office),
    mention,
  );
}

function holdsOffice(person: Person, said: Person): boolean {
  const tenures = person.holder?.tenures ?? [];
  return (
    person.mentions.every((mention) => mention.offices.length === 0) &&
    tenures.some((tenure) => tenure.office === said.office && tenure.party === said.party)
  );
}

function nearestBefore(people: readonly Person[], { first }: PersonMention): Person | undefined {
  let nearest: Person | undefined;
  let place = -1;
  for (const person of people) {
    const at = person.mentions.findLast((one) => one.first < first)?.first ?? -1;
    if (at > place) [nearest, place] = [person, at];
  }
  return nearest;
}

function merge(known: Person, said: Person): void {
  if (!known.holder && said.name && (known.name === null || said.name.length > known.name.length)) {
    known.name = said.name;
    known.nameSpan = said.nameSpan;
  }
  if (known.officeSpan === null && said.officeSpan !== null) {
    known.office = said.office ?? known.office;
    known.officeSpan = said.officeSpan;
  }
  known.party ??= said.party;
  known.partySpan ??= said.partySpan;
  known.nameSpan ??= said.nameSpan;
}

/** As far back as a counterpart's other half is looked for. */
const NEAR_MENTIONS = 30;

/** "his Turkish counterpart" has the office of whoever was named before. */
function takeCounterpartOffices(
  mentions: readonly PersonMention[],
  assigned: Map<PersonMention, Person>,
): void {
  mentions.forEach((mention, at) => {
    const person = assigned.get(mention);
    if (!mention.isCounterpart || !person || person.office !== null) return;
    const before = mentions.slice(Math.max(0, at - NEAR_MENTIONS), at).findLast((one) => {
      const other = assigned.get(one);
      return (
        other !== undefined &&
        other !== person &&
        other.office !== null &&
        other.party !== person.party
      );
    });
    person.office = (before && assigned.get(before)?.office) ?? null;
    person.officeSpan = mention.offices[0] ?? null;
  });
}

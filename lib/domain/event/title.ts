import type { EventRecord, OfficeRef, ParticipationRecord, PartyRef } from './event-record';
import { type EventKind, GATHERING_KINDS, VISIT_KINDS } from './vocabulary';

/** One title in three lengths; the narrower ones name fewer things, never a different place. */
export interface EventTitles {
  /** "Prime Minister Mohammed Shia al-Sudani to Moscow" */
  full: string;
  /** "Iraqi PM to Moscow": lists, calendar SUMMARY, `title` in the API. */
  short: string;
  /** "IQ PM to Moscow": bars and cells. */
  code: string;
}

type Length = keyof EventTitles;

/** What of a record its title is made from. */
export type TitleSubject = Pick<
  EventRecord,
  'kind' | 'titleOverride' | 'places' | 'participations'
>;

const KIND_NOUNS: Record<Exclude<EventKind, (typeof VISIT_KINDS)[number]>, string> = {
  summit: 'summit',
  conference: 'conference',
  ministerial: 'ministerial',
  meeting: 'Meeting',
  talks: 'Talks',
  call: 'Call',
  signing: 'Signing',
  ceremony: 'Ceremony',
};

/** The titles of an event; an override by hand is used at every length. */
export function eventTitles(subject: TitleSubject): EventTitles {
  if (subject.titleOverride) {
    const title = subject.titleOverride;
    return { full: title, short: title, code: title };
  }
  return {
    full: composeTitle(subject, 'full'),
    short: composeTitle(subject, 'short'),
    code: composeTitle(subject, 'code'),
  };
}

function composeTitle(subject: TitleSubject, length: Length): string {
  const { kind } = subject;
  if (isVisit(kind)) return visitTitle(subject, length);
  if (isGathering(kind)) return gatheringTitle(subject, KIND_NOUNS[kind], length);
  return encounterTitle(subject, KIND_NOUNS[kind], length);
}

function isVisit(kind: EventKind): kind is (typeof VISIT_KINDS)[number] {
  return VISIT_KINDS.some((visit) => visit === kind);
}

function isGathering(kind: EventKind): kind is (typeof GATHERING_KINDS)[number] {
  return GATHERING_KINDS.some((gathering) => gathering === kind);
}

function visitTitle(subject: TitleSubject, length: Length): string {
  const who = listSide(subject, 'visiting', length);
  const where = destination(subject, length);
  if (who && where) return `${who} to ${where}`;
  if (where) return `Visit to ${where}`;
  return who ? `${who}, visit` : 'Visit';
}

function gatheringTitle(subject: TitleSubject, noun: string, length: Length): string {
  const organisations = subject.participations.filter(
    (one) => one.party.kind === 'organisation' && one.side === 'host' && !one.person,
  );
  const where = placeNames(subject, length);
  const name = organisations[0] ? `${organisations[0].party.shortName} ${noun}` : capitalise(noun);
  const who = organisations[0] ? '' : listParties(subject.participations, length);
  return [name, who && `of ${who}`, where && `in ${where}`].filter(Boolean).join(' ');
}

function encounterTitle(subject: TitleSubject, noun: string, length: Length): string {
  const visiting = leaders(subject.participations.filter((one) => one.side === 'visiting'));
  // Who meets on another's ground is what counts; the ground is named by its city.
  const who =
    visiting.length === 2
      ? visiting.map((one) => describeParticipant(one, length)).join(' – ')
      : [
          listSide(subject, 'visiting', length),
          visiting.length < 2 ? listSide(subject, 'host', length) : '',
        ]
          .filter(Boolean)
          .join(' – ');
  const where = placeNames(subject, length);
  const body = [who, where && `in ${where}`].filter(Boolean).join(' ');
  return body ? `${noun}: ${body}` : noun;
}

/** "Iraqi PM", "Greek PM and Italian PM", "Greek PM and 4 others". */
function listSide(subject: TitleSubject, side: 'visiting' | 'host', length: Length): string {
  const heads = leaders(subject.participations.filter((one) => one.side === side));
  const [first, second] = heads;
  if (!first) return '';
  if (!second) return describeParticipant(first, length);
  if (heads.length === 2) {
    return `${describeParticipant(first, length)} and ${describeParticipant(second, length)}`;
  }
  return `${describeParticipant(first, length)} and ${heads.length - 1} others`;
}

/** One participation a party: its head of delegation, else the first named. */
function leaders(participations: ParticipationRecord[]): ParticipationRecord[] {
  const byParty = new Map<string, ParticipationRecord>();
  for (const one of participations) {
    const known = byParty.get(one.party.code);
    if (!known || (one.role === 'head-of-delegation' && known.role !== 'head-of-delegation')) {
      byParty.set(one.party.code, one);
    }
  }
  return [...byParty.values()];
}

function describeParticipant(one: ParticipationRecord, length: Length): string {
  const { person, office, party } = one;
  if (length === 'full') {
    if (person && office) return `${bareOfficeTitle(office, party)} ${person.name}`;
    if (person) return person.name;
    if (office && namesItsParty(office, party)) return bareOfficeTitle(office, party);
    if (office) return `${party.adjective} ${bareOfficeTitle(office, party)}`;
    return party.name;
  }
  const nation = length === 'short' ? party.adjective : party.code;
  if (office) {
    return namesItsParty(office, party) ? office.short : `${nation} ${office.short}`;
  }
  if (person) return length === 'short' ? person.name : `${party.code} ${person.name}`;
  return length === 'short' ? party.name : party.code;
}

/** "UN Secretary-General", "European Council President" and "Pope" need no nation before them. */
function namesItsParty(office: OfficeRef, party: PartyRef): boolean {
  const [firstWord] = party.name.split(' ');
  return (
    office.short === 'Pope' ||
    office.short.startsWith(`${party.shortName} `) ||
    (party.kind === 'organisation' && office.short.startsWith(`${firstWord} `))
  );
}

/** "Prime Minister of Iraq" without its party: "Prime Minister". */
export function bareOfficeTitle(office: OfficeRef, party: PartyRef): string {
  for (const ending of [
    ` of the ${party.name}`,
    ` of ${party.name}`,
    ` of the ${party.shortName}`,
  ]) {
    if (office.title.endsWith(ending)) return office.title.slice(0, -ending.length);
  }
  return office.title;
}

/** Where a visit goes: its cities, else the hosting party. */
function destination(subject: TitleSubject, length: Length): string {
  const places = placeNames(subject, length);
  if (places) return places;
  const hosts = subject.participations.filter((one) => one.side === 'host');
  const [first] = leaders(hosts);
  return first?.party.name ?? '';
}

/** "Moscow", "Baghdad and Erbil", "Baghdad, Erbil and Basra", "Baghdad, Erbil and 4 more". */
function placeNames(subject: TitleSubject, length: Length): string {
  const names = [...new Set(subject.places.map((place) => place.name))];
  const [first, second] = names;
  if (!first || names.length === 1) return first ?? '';
  if (names.length === 2) return `${first} and ${second}`;
  if (length === 'full') return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${first}, ${second} and ${names.length - 2} more`;
}

function listParties(participations: ParticipationRecord[], length: Length): string {
  const parties = leaders(participations).map((one) => one.party);
  const name = (party: PartyRef) => (length === 'code' ? party.code : party.name);
  const [first, second, third] = parties;
  if (!first) return '';
  if (!second) return name(first);
  if (!third) return `${name(first)} and ${name(second)}`;
  if (parties.length === 3) return `${name(first)}, ${name(second)} and ${name(third)}`;
  return `${name(first)}, ${name(second)} and ${parties.length - 2} others`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

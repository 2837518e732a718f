import type { Mention } from '../mentions';
import type { Token } from '../tokens';
import { DETERMINERS } from '../words/function-words';
import type { OfficeSpan } from './office-spans';
import type { OfficeMention, PartyMention } from './person-mention';

/** Offices with whose they are: "the visiting Turkish Foreign Minister", "presidents of A and B". */
export interface OfficePhrase {
  first: number;
  last: number;
  offices: OfficeMention[];
  parties: PartyMention[];
  isPlural: boolean;
  isCounterpart: boolean;
  isIneligible: boolean;
}

/** The text with what is known of it, for reading phrases. */
export interface PhraseSetting {
  tokens: readonly Token[];
  mentionAt: (first: number) => Mention | undefined;
  mentionEndingAt: (last: number) => Mention | undefined;
  officeAt: (first: number) => OfficeSpan | undefined;
}

const MODIFIERS = new Set(
  `acting interim caretaker outgoing incoming new newly appointed elected visiting then current powerful top longtime de facto
  transitional transition military federal supreme fellow first ailing embattled veteran senior chief respective own his her their
  hardline reformist far right left wing populist pro own`.split(/\s+/),
);
const FORMER = new Set('former ex late onetime erstwhile then'.split(' '));
/** Words before a country's name that belong to it. */
const STATE_WORDS = new Set(
  'the republic state kingdom commonwealth sultanate islamic federal democratic people government sisterly friendly brotherly neighbouring neighboring fraternal of'.split(
    ' ',
  ),
);
/** What an office can be "of" without naming a party: the whole state. */
const OWN_STATE = new Set(
  'republic state council government ministers presidency country federation kingdom nation cabinet revolution'.split(
    ' ',
  ),
);
/** Offices that also exist in clubs, companies and parliaments. */
const HAS_PRIVATE = new Set(
  'president vice-president chairman leader secretary-general general-secretary chief director-general'.split(
    ' ',
  ),
);
const COUNTERPARTS = new Set(
  'counterpart counterparts colleague colleagues homologue homologues homolog number numbers'.split(
    ' ',
  ),
);

/** The phrase about an office: what stands before it, offices joined to it, and "of" whom. */
export function readOfficePhrase(setting: PhraseSetting, office: OfficeSpan): OfficePhrase {
  const left = readLeft(setting, office);
  const right = readRight(setting, office);
  const hasParty = left.parties.length + right.parties.length > 0;
  const isPrivate = office.readings.some((one) => HAS_PRIVATE.has(one.slug)) && !hasParty;
  return {
    first: left.first,
    last: right.last,
    offices: [
      { first: office.first, last: office.last, readings: office.readings, prefix: left.prefix },
      ...right.offices,
    ],
    parties: [...left.parties, ...right.parties],
    isPlural: office.isPlural,
    isCounterpart: COUNTERPARTS.has(setting.tokens[office.last]?.key ?? ''),
    isIneligible: left.isFormer || (isPrivate && (right.isOfOther || left.isOfOther)),
  };
}

interface Left {
  first: number;
  parties: PartyMention[];
  prefix: 'deputy' | 'vice' | null;
  isFormer: boolean;
  /** "Senate President": something else than a party stands before it. */
  isOfOther: boolean;
}

function readLeft(setting: PhraseSetting, office: OfficeSpan): Left {
  const { tokens } = setting;
  const left: Left = {
    first: office.first,
    parties: [],
    prefix: null,
    isFormer: false,
    isOfOther: false,
  };
  skipModifiers(tokens, left);
  if (readPartyBefore(setting, left)) {
    while (readListedParty(setting, left)) skipModifiers(tokens, left);
    skipModifiers(tokens, left);
  } else {
    const before = tokens[left.first - 1];
    const isJoined = /^ $|^-$/.test(tokens[left.first]?.before ?? '');
    const isName =
      before?.isCapital === true && /^\p{L}/u.test(before.text) && !DETERMINERS.has(before.key);
    const isInside = left.first > 1 && !/[.:\n]/.test(before?.before ?? '');
    left.isOfOther = isJoined && isName && isInside && !setting.mentionEndingAt(left.first - 1);
  }
  return left;
}

function skipModifiers(tokens: readonly Token[], left: Left): void {
  for (let steps = 0; steps < 8; steps += 1) {
    const before = tokens[left.first - 1];
    if (!before || !/^(?: |-|- )$/.test(tokens[left.first]?.before ?? '') || before.isPossessive)
      return;
    if (before.key === 'deputy' || before.key === 'vice') left.prefix = before.key;
    else if (FORMER.has(before.key) && before.key !== 'then') left.isFormer = true;
    else if (!MODIFIERS.has(before.key)) return;
    left.first -= 1;
  }
}

function readPartyBefore(setting: PhraseSetting, left: Left): boolean {
  const { tokens } = setting;
  const mention = setting.mentionEndingAt(left.first - 1);
  const code = mention && partyCodeBefore(mention, tokens);
  const isNext =
    /^(?:['’]s?)? ?-?$/.test(tokens[left.first]?.before ?? '') ||
    / $/.test(tokens[left.first]?.before ?? '');
  if (
    !mention ||
    code === null ||
    code === undefined ||
    !isNext ||
    /[,.;:]/.test(tokens[left.first]?.before ?? '')
  )
    return false;
  left.parties.unshift({ code, first: mention.first, last: mention.last });
  left.first = mention.first;
  return true;
}

/** "Iraqi", "Iraq's", "Iraq" before an office; a capital only as "Seoul's". */
function partyCodeBefore(mention: Mention, tokens: readonly Token[]): string | null {
  if (mention.kind === 'party') return mention.party.code;
  const isPossessive = tokens[mention.last]?.isPossessive ?? false;
  const [city] = mention.kind === 'city' ? mention.cities : [];
  return isPossessive && city?.isCapital ? city.party : null;
}

/** "the Russian and Turkish presidents": a party before "and" or a comma, as an adjective. */
function readListedParty(setting: PhraseSetting, left: Left): boolean {
  const { tokens } = setting;
  const isAnd = tokens[left.first - 1]?.key === 'and';
  const isComma = /^,\s*$/.test(tokens[left.first]?.before ?? '');
  if (!isAnd && !isComma) return false;
  const mention = setting.mentionEndingAt(isAnd ? left.first - 2 : left.first - 1);
  if (mention?.kind !== 'party' || !mention.isPeople) return false;
  left.parties.unshift({ code: mention.party.code, first: mention.first, last: mention.last });
  left.first = mention.first;
  return true;
}

const RULERS = new Set(['president', 'king', 'queen', 'emir', 'sultan', 'pope', 'emperor']);

interface Right {
  /** "General Secretary and President": a party's post, which may stand before a state's. */
  isPartyPost: boolean;
  last: number;
  offices: OfficeMention[];
  parties: PartyMention[];
  isOfOther: boolean;
}

function readRight(setting: PhraseSetting, office: OfficeSpan): Right {
  const { tokens } = setting;
  const right: Right = {
    isPartyPost: office.readings.some(
      (one) => one.slug === 'general-secretary' || one.slug === 'chairman',
    ),
    last: office.last,
    offices: [],
    parties: [],
    isOfOther: false,
  };
  if (/^(?:elect|designate)$/.test(tokens[right.last + 1]?.key ?? '')) right.last += 1;
  readJoinedOffices(setting, right);
  readOfParties(setting, right);
  if (right.parties.length > 0) readJoinedOffices(setting, right);
  return right;
}

/** "Prime Minister and Foreign Minister", "Crown Prince, Deputy Prime Minister and Minister of Defence". */
function readJoinedOffices(setting: PhraseSetting, right: Right): void {
  const { tokens } = setting;
  for (let steps = 0; steps < 4; steps += 1) {
    const isAnd = tokens[right.last + 1]?.key === 'and';
    const isComma = /^,\s*$/.test(tokens[right.last + 1]?.before ?? '');
    const start = isAnd ? right.last + 2 : right.last + 1;
    const isPrefix = tokens[start]?.key === 'deputy' || tokens[start]?.key === 'vice';
    const prefix = isPrefix && !setting.officeAt(start) ? 1 : 0;
    const office = setting.officeAt(start + prefix);
    if (
      (!isAnd && !isComma && tokens[right.last + 1]?.before !== '/') ||
      !office ||
      office.isPlural
    )
      return;
    // "President Xi, Prime Minister Modi": after a comma it is joined only when more of them follow.
    if (
      isComma &&
      !['and', undefined].includes(tokens[office.last + 1]?.key) &&
      !/^,/.test(tokens[office.last + 1]?.before ?? '')
    )
      return;
    // "Iraq's Prime Minister and President Putin" are two people.
    const isRuler = office.readings.some((one) => RULERS.has(one.slug)) && !right.isPartyPost;
    if (isAnd && isRuler) return;
    const key = tokens[start]?.key;
    right.offices.push({
      first: office.first,
      last: office.last,
      readings: office.readings,
      prefix: prefix === 1 && (key === 'deputy' || key === 'vice') ? key : null,
    });
    right.last = office.last;
  }
}

/** "of the Republic of Malta", "of Latvia, Lithuania and Estonia", "of Russia and of the United States". */
function readOfParties(setting: PhraseSetting, right: Right): void {
  const { tokens } = setting;
  const of = tokens[right.last + 1];
  if (!of || !['of', 'for', 'from'].includes(of.key) || of.before !== ' ') return;
  let party = readParty(setting, right.last + 2);
  if (!party) {
    const isOwn = readOwnState(tokens, right);
    right.isOfOther = !isOwn && of.key === 'of';
    return;
  }
  while (party) {
    right.parties.push(party);
    right.last = party.last;
    const next = tokens[right.last + 1];
    const isAnd = next?.key === 'and';
    if (!isAnd && !/^,\s*$/.test(next?.before ?? '')) return;
    if (tokens[right.last]?.isPossessive) return;
    const start = right.last + (isAnd ? 2 : 1);
    const isRepeated = tokens[start]?.key === 'of';
    party = readParty(setting, isRepeated ? start + 1 : start);
    if (party && setting.officeAt(party.last + 1)) return;
  }
}

function readParty({ tokens, mentionAt }: PhraseSetting, from: number): PartyMention | null {
  for (let at = from; at < from + 7; at += 1) {
    const mention = mentionAt(at);
    if (mention?.kind === 'party') {
      // "president of the Saudi federation"
      const isAdjective =
        mention.isPeople &&
        /^ $/.test(tokens[mention.last + 1]?.before ?? '') &&
        !tokens[mention.last + 1]?.isCapital;
      return isAdjective
        ? null
        : { code: mention.party.code, first: mention.first, last: mention.last };
    }
    if (!STATE_WORDS.has(tokens[at]?.key ?? '')) return null;
  }
  return null;
}

/** "President of the Republic", "Premier of the State Council": passes over what adds nothing. */
function readOwnState(tokens: readonly Token[], right: Right): boolean {
  let at = right.last + 2;
  while (DETERMINERS.has(tokens[at]?.key ?? '')) at += 1;
  let isOwn = false;
  while (
    OWN_STATE.has(tokens[at]?.key ?? '') ||
    (isOwn && tokens[at]?.key === 'of' && OWN_STATE.has(tokens[at + 1]?.key ?? ''))
  ) {
    isOwn = true;
    at += 1;
  }
  if (isOwn) right.last = at - 1;
  return isOwn;
}

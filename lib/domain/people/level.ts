import type { PartyRef } from '@/lib/domain/event/event-record';
import { LEVELS, type Level, type PartyKind } from '@/lib/domain/event/vocabulary';
import { foldName } from '@/lib/domain/names/fold';
import {
  HOLDS_FOR_NOW,
  IS_DEPUTY,
  LEADS_ORGANISATION,
  LEVEL_RULES,
  NAMES_AN_OFFICE,
} from './office-rules';

/**
 * The level of the office a title names, in a state or an organisation: "Prime Minister" →
 * head-of-government, "Secretary of State" → foreign-minister, NATO's "Secretary General" →
 * organisation-head. Acting, interim and elect holders have the level of the office. Deputies of
 * heads and of crown princes are ministers, other deputies officials. Of two offices in one title
 * the higher counts. A title that says nothing known is an official's.
 */
export function levelOfOffice(title: string, partyKind: PartyKind): Level {
  const levels = officesIn(foldName(title)).map((office) => levelOfOne(office, partyKind));
  return LEVELS.find((level) => levels.includes(level)) ?? 'official';
}

/** "deputy prime minister and foreign minister" → two; "minister of foreign affairs and trade" → one. */
function officesIn(text: string): string[] {
  const offices: string[] = [];
  for (const part of text.split(' and ')) {
    const last = offices.pop();
    if (last === undefined) offices.push(part);
    else if (NAMES_AN_OFFICE.test(part)) offices.push(last, part);
    else offices.push(`${last} and ${part}`);
  }
  return offices;
}

function levelOfOne(text: string, partyKind: PartyKind): Level {
  const title = text.replace(HOLDS_FOR_NOW, '').replace(/ +/g, ' ').trim();
  if (IS_DEPUTY.test(title)) {
    const principal = levelOfOne(title.replace(IS_DEPUTY, ''), partyKind);
    const isHigh = principal.startsWith('head-of-') || principal === 'crown-prince';
    return isHigh ? 'minister' : 'official';
  }
  const byRule = LEVEL_RULES.find(([, patterns]) => patterns.some((one) => one.test(title)))?.[0];
  const isHead = partyKind === 'organisation' && LEADS_ORGANISATION.test(title);
  if (isHead && byRule !== 'envoy' && byRule !== 'foreign-minister') return 'organisation-head';
  return byRule ?? 'official';
}

/**
 * The label of an office where room is short, to be put after a party's adjective: "Prime Minister"
 * → "PM", "Minister of Foreign Affairs" → "FM", "Minister of Energy" → "Energy Minister". Titles of
 * their own ("Secretary of State", "Foreign Secretary", "Premier", "Crown Prince") stay.
 */
export function shortOffice(title: string): string {
  const words = tidy(title);
  if (/^(minister (of|for) )?(foreign|external)( affairs| relations)?( minister)?$/i.test(words)) {
    return 'FM';
  }
  const post = /^(.*\b)?(minister|secretary) (?:of|for) (?:the )?((?:\S+ ){0,2}\S+)$/i.exec(words);
  const [, before = '', noun = '', field = ''] = post ?? [];
  const isTurned =
    post !== null && !/^(state\b|the\b)/i.test(field) && !/\bof$/i.test(before.trim());
  const turned = isTurned ? `${before}${field} ${noun}` : words;
  return turned
    .replace(/^Secretary of State for (.+)$/i, '$1 Secretary')
    .replace(/\bprime minister\b/gi, 'PM')
    .replace(/\b(?:foreign|external)(?: affairs| relations)? minister\b/gi, 'FM');
}

/** A title in one line, with the commonest double spellings made one. */
function tidy(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Amir$/i, 'Emir')
    .replace(/^Federal Chancellor\b/i, 'Chancellor')
    .replace(/^(Secretary|Director|Governor) General$/i, '$1-General');
}

type Titled = Pick<PartyRef, 'kind' | 'name' | 'shortName' | 'adjective'>;

/**
 * An office in full, with its party: "Prime Minister of Iraq", "President of the United States",
 * "Secretary-General of the United Nations". A title that says whose it is already is not told
 * twice: "UN Secretary-General" is the same office, "European Commission President" stays.
 */
export function officeTitle(title: string, party: Titled): string {
  const bare = withoutParty(tidy(title), party);
  if (/^pope$/i.test(bare) || saysWhose(bare, party)) return bare;
  return `${bare} of ${takesArticle(party) ? 'the ' : ''}${party.name}`;
}

/** "Iraqi Prime Minister", "U.S. President", "UN Secretary-General" without the first word. */
function withoutParty(title: string, party: Titled): string {
  const names = [party.adjective, party.shortName, party.name];
  const plain = title.replace(/^U\.(S|K|N)\. /, 'U$1 ');
  const prefix = names.find((name) => plain.toLowerCase().startsWith(`${name.toLowerCase()} `));
  return prefix ? tidy(plain.slice(prefix.length)) : title;
}

function saysWhose(title: string, party: Titled): boolean {
  const folded = ` ${foldName(title)} `;
  const has = (name: string) => folded.includes(` ${foldName(name)} `);
  if (has(party.name) || has(party.shortName)) return true;
  // A body of an organisation carries part of its name: "European Council", "General Assembly of the UN".
  const parts = party.name.split(' ').filter((word) => word.length > 5);
  return party.kind === 'organisation' && parts.some(has);
}

/** Names that speech puts "the" before: groups, unions and republics called by what they are. */
const WITH_ARTICLE =
  /^(United|Republic|Soviet|Isle|US|British|Caribbean|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles)\b|\b(Republic|Islands|Antilles|Territory)$/;

function takesArticle(party: Titled): boolean {
  if (party.kind === 'organisation') return party.name !== party.shortName;
  return WITH_ARTICLE.test(party.name);
}

import { readMonth, readWeekday } from './dates/calendar-words';
import type {
  LexiconCity,
  LexiconHolder,
  LexiconOfficeWord,
  LexiconParty,
  LexiconRegion,
  LexiconSeat,
} from './lexicon';
import { type Token, tokenize } from './tokens';
import { PREPOSITIONS } from './words/function-words';
import type { Ambiguity, Known, World } from './world';

/** Tokens from `first` to `last`, both included. */
interface TokenRange {
  first: number;
  last: number;
}

interface Span {
  first: number;
  last: number;
}

/** A name of the lexicon found in the text. */
export type Mention = Span &
  (
    | { kind: 'party'; party: LexiconParty; isPeople: boolean }
    | { kind: 'region'; region: LexiconRegion }
    /** Cities of that name, the likeliest first. */
    | { kind: 'city'; cities: readonly LexiconCity[] }
    | { kind: 'seat'; seat: LexiconSeat }
    | { kind: 'office'; offices: readonly OfficeReading[] }
    | { kind: 'holder'; holders: readonly LexiconHolder[]; isShort: boolean }
  );

export interface OfficeReading {
  slug: string;
  word: LexiconOfficeWord;
  isPlural: boolean;
}

/** A town with fewer people is taken for one only where the text says that it is a place. */
const WELL_KNOWN = 250_000;
/** A town with more people is not the family name of somebody. */
const PLACE_BEFORE_PERSON = 400_000;
/** Cities that are words or names of people too: places after a preposition or in a list only. */
const ALSO_WORDS = new Set(
  'nice reading mobile bath orange hull male split mary man most sale same ho of union victoria sucre florence lincoln enterprise'.split(
    ' ',
  ),
);
const PLACE_CUES = new Set(
  'visit visits visited visiting reach reached near airport city toward'.split(' '),
);

/** Every name of the lexicon in the text, the longest that begins at a token, without overlaps. */
export function findMentions(
  tokens: readonly Token[],
  world: World,
  dates: readonly TokenRange[] = [],
): Mention[] {
  const keys = ` ${tokens.map((token) => token.key).join(' ')} `;
  const countries = countriesNamed(tokens, world);
  const meanings: Meanings = new Map();
  const found: Mention[] = [];
  const dated = new Set(dates.flatMap(({ first, last }) => rangeOf(first, last)));
  let at = 0;
  while (at < tokens.length) {
    // "Friday" and "May" are names of people too; what is a date is none.
    const match = dated.has(at) ? null : world.names.match(tokens, at);
    const mention = match && choose(match, { tokens, world, keys, countries, meanings });
    if (mention) found.push(mention);
    at = (mention?.last ?? at) + 1;
  }
  return withCapitals(found, tokens, world);
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** "the Indian capital", "Turkey's capital", "the capital of Chad": the city, unless its name follows. */
function withCapitals(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  world: World,
): Mention[] {
  const starts = new Set(mentions.map((mention) => mention.first));
  return mentions.map((mention) => {
    if (mention.kind !== 'party') return mention;
    if (isGround(mention, tokens)) return groundOf(mention, tokens);
    const isBefore = tokens[mention.last + 1]?.key === 'capital';
    const of = tokens[mention.first - 1]?.key === 'the' ? mention.first - 2 : mention.first - 1;
    const isAfter = tokens[of]?.key === 'of' && tokens[of - 1]?.key === 'capital';
    const city = isBefore || isAfter ? world.capitalOf(mention.party.code) : undefined;
    if (!city || (isBefore && starts.has(mention.last + 2))) return mention;
    return isBefore
      ? { kind: 'city', first: mention.first, last: mention.last + 1, cities: [city] }
      : { kind: 'city', first: mention.first, last: mention.last, cities: [city] };
  });
}

/** "the Palestinian territories", "the UAE, Saudi and Qatar": an adjective that stands for the land. */
function isGround(mention: Extract<Mention, { kind: 'party' }>, tokens: readonly Token[]): boolean {
  if (!mention.isPeople) return false;
  const [key, after] = [tokens[mention.last]?.key, tokens[mention.last + 1]];
  if (after?.key === 'territories' || after?.key === 'soil') return true;
  return (
    key === 'saudi' && (after === undefined || after.key === 'and' || /^[,;)]/.test(after.before))
  );
}

function groundOf(mention: Extract<Mention, { kind: 'party' }>, tokens: readonly Token[]): Mention {
  const isLonger = /^(?:territories|soil)$/.test(tokens[mention.last + 1]?.key ?? '');
  return { ...mention, isPeople: false, last: isLonger ? mention.last + 1 : mention.last };
}

/** What an ambiguous word means in this text, looked for once. */
type Meanings = Map<Ambiguity, string | null>;

interface Setting {
  meanings: Meanings;
  tokens: readonly Token[];
  world: World;
  /** Every word of the text between spaces, for the clues of ambiguous names. */
  keys: string;
  /** Codes of the parties that the text names. */
  countries: ReadonlySet<string>;
}

function countriesNamed(tokens: readonly Token[], world: World): Set<string> {
  const codes = new Set<string>();
  tokens.forEach((_, at) => {
    for (const known of world.names.match(tokens, at)?.entries ?? []) {
      if (known.kind === 'party') codes.add(known.party.code);
    }
  });
  return codes;
}

function choose(
  match: { first: number; last: number; entries: readonly Known[] },
  setting: Setting,
): Mention | null {
  const span = { first: match.first, last: match.last };
  const of = <Kind extends Known['kind']>(kind: Kind) =>
    match.entries.filter((entry): entry is Extract<Known, { kind: Kind }> => entry.kind === kind);
  const offices = of('office');
  if (offices.length > 0) return { ...span, kind: 'office', offices };
  const party = chooseParty(span, match.entries, setting);
  if (party === 'nothing') return null;
  const holders = of('holder');
  const cities = chooseCities(
    span,
    of('city').map((entry) => entry.city),
    setting,
  );
  const named: Mention | null =
    holders.length === 0
      ? null
      : {
          ...span,
          kind: 'holder',
          holders: [...new Set(holders.map((entry) => entry.holder))],
          isShort: holders.every((entry) => entry.isShort),
        };
  // "Santo Domingo" stands for a country too, and is a city where one can go.
  const [city] = cities;
  if (
    party &&
    city?.isCapital &&
    city.party === party.party.code &&
    !isWritten(setting.tokens, span, party.party.names[0] ?? '')
  ) {
    return { ...span, kind: 'city', cities };
  }
  if (named && isPersonHere(span, party, cities, setting.tokens)) return named;
  if (party) return party;
  const [seat] = of('seat');
  if (seat) return { ...span, kind: 'seat', seat: seat.seat };
  const [part] = of('region');
  if (part && !city?.isCapital) return { ...span, kind: 'region', region: part.region };
  if (cities.length > 0) return { ...span, kind: 'city', cities };
  const [region] = of('region');
  return region ? { ...span, kind: 'region', region: region.region } : named;
}

function meaningOf(ambiguity: Ambiguity, { keys, meanings }: Setting): string | null {
  const known = meanings.get(ambiguity);
  if (known !== undefined) return known;
  const reading = ambiguity.readings.find(({ clues }) =>
    clues.some((clue) => keys.includes(` ${clue} `)),
  );
  const code = reading ? reading.party : ambiguity.otherwise;
  meanings.set(ambiguity, code);
  return code;
}

/** Whether the tokens are that name. */
function isWritten(tokens: readonly Token[], { first, last }: Span, name: string): boolean {
  const keys = (list: readonly Token[]): string => list.map((token) => token.key).join(' ');
  return keys(tokens.slice(first, last + 1)) === keys(tokenize(name));
}

/** A name of a person that is a place's too: the place, unless that is small or an office precedes. */
function isPersonHere(
  { first, last }: Span,
  party: Mention | null,
  cities: readonly LexiconCity[],
  tokens: readonly Token[],
): boolean {
  if (last > first) return true;
  const before = tokens[first - 1];
  const isLed =
    before !== undefined &&
    PREPOSITIONS.has(before.key) &&
    before.key !== 'with' &&
    before.key !== 'by';
  if (party) return false;
  const [city] = cities;
  if (!city) return true;
  return !city.isCapital && !isLed && city.population < PLACE_BEFORE_PERSON;
}

/** The party of the name; "nothing" when the text shows that the name is none of ours. */
function chooseParty(
  span: Span,
  entries: readonly Known[],
  setting: Setting,
): Extract<Mention, { kind: 'party' }> | 'nothing' | null {
  const parties = entries.filter((entry) => entry.kind === 'party');
  const ambiguity = entries.find((entry) => entry.kind === 'ambiguous')?.ambiguity;
  const [first] = parties;
  if (!ambiguity) return first ? { ...span, ...first } : null;
  const code = meaningOf(ambiguity, setting);
  if (code === null) return 'nothing';
  const chosen = parties.find((one) => one.party.code === code);
  if (chosen) return { ...span, ...chosen };
  const party = setting.world.partyOf(code);
  return party && first ? { ...span, kind: 'party', party, isPeople: first.isPeople } : null;
}

/**
 * A city of a named country is meant before its namesakes, unless one of them is so many times as
 * large: the president of the United States in "Vienna" or "Athens" is not at home.
 */
const NAMESAKE_TIMES = 5;

/** Cities of the name that the text may mean, those of named countries and capitals first. */
function chooseCities(
  span: Span,
  cities: readonly LexiconCity[],
  { tokens, countries }: Setting,
): LexiconCity[] {
  const isSaid = isSaidToBePlace(span, tokens);
  const isPart = isPartOfName(span, tokens);
  const isWord = (city: LexiconCity): boolean =>
    city.isWord === true ||
    (ALSO_WORDS.has(tokens[span.first]?.key ?? '') && span.first === span.last);
  const largest = Math.max(...cities.map((city) => city.population));
  const isNear = (city: LexiconCity): boolean =>
    countries.has(city.party) &&
    (city.isCapital || city.isNotable === true || city.population * NAMESAKE_TIMES >= largest);
  const weight = (city: LexiconCity): number =>
    (isNear(city) ? 4e9 : 0) + (city.isCapital ? 2e9 : 0) + city.population;
  return cities
    .filter((city) =>
      isSaid
        ? !isPart || city.isCapital || city.isNotable === true || city.population >= WELL_KNOWN
        : !isWord(city) && (city.isCapital || city.population >= WELL_KNOWN),
    )
    .sort((a, b) => weight(b) - weight(a));
}

function isSaidToBePlace({ first, last }: Span, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (before && (PREPOSITIONS.has(before.key) || PLACE_CUES.has(before.key))) return true;
  const isList = /^[\s]*[,&/]/.test(tokens[first]?.before ?? '') || before?.key === 'and';
  return isList || /^\s*[,(]/.test(after?.before ?? '') || /^\s*[-–—]/.test(after?.before ?? '');
}

/** "Buckingham Palace", "Bank of Nova": a capital word next to it makes it part of a longer name. */
function isPartOfName({ last }: Span, tokens: readonly Token[]): boolean {
  const after = tokens[last + 1];
  const isGeneric = ['airport', 'city', 'province', 'international'].includes(after?.key ?? '');
  const isDate = readMonth(tokens, last + 1) !== null || readWeekday(tokens, last + 1) !== null;
  return (
    !isDate &&
    after !== undefined &&
    after.before === ' ' &&
    after.isCapital &&
    after.number === null &&
    !isGeneric &&
    /^\p{L}/u.test(after.text) &&
    !after.isUpper
  );
}

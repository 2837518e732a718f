import type { GatheredEvent } from './gathered-event';
import type { LexiconCity } from './lexicon';
import type { Mention } from './mentions';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { verbWords } from './words/verbs';

/** What a text says of cities, beside what its events say. */
export interface CitySetting {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sentences: readonly Sentence[];
}

const RESIDENTS =
  /\b(?:ambassador|embassy|ministry|newspaper|government|office|officials?|diplomats?|sources?|correspondent|presidency|palace|media)\b/;
const AT = new Set(['in', 'at', 'to', 'into', 'of']);

/**
 * "… is expected in Angola. In Luanda the fight against terrorism will be spoken of": the one city
 * of a country that the text speaks of being in is where a visit to that country leads.
 */
export function fillCities(
  events: readonly GatheredEvent[],
  { tokens, mentions, sentences }: CitySetting,
): void {
  const earlier = tokensOfEarlier(tokens, sentences);
  const named = citiesNamed(tokens, mentions).filter(({ span }) => !earlier.has(span.first));
  for (const event of events) {
    for (const stop of event.stops) {
      if (stop.city !== null) continue;
      const found = named.filter(({ city }) => city.party === stop.party);
      const [first] = found;
      if (!first || found.some(({ city }) => city !== first.city)) continue;
      stop.city = first.city;
      stop.citySpan = first.span;
    }
  }
}

const EARLIER = new Set(['last', 'previous', 'previously', 'earlier', 'since', 'ago', 'had']);

/** "She was in Moscow last in November": where the text speaks of another journey. */
function tokensOfEarlier(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last } of sentences) {
    const isEarlier = tokens.slice(first, last + 1).some((token) => EARLIER.has(token.key));
    for (let at = first; isEarlier && at <= last; at += 1) found.add(at);
  }
  return found;
}

interface NamedCity {
  city: LexiconCity;
  span: { first: number; last: number };
}

function citiesNamed(tokens: readonly Token[], mentions: readonly Mention[]): NamedCity[] {
  return mentions.flatMap((mention): NamedCity[] => {
    if (mention.kind !== 'city') return [];
    const [city] = mention.cities;
    const { first, last } = mention;
    return city && isBeingThere(tokens, first, last) ? [{ city, span: { first, last } }] : [];
  });
}

/** "in Luanda", "at Tashkent airport"; not "the ministry in Taipei said". */
function isBeingThere(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]?.key ?? '';
  if (!AT.has(before) || tokens[last]?.isPossessive) return false;
  const after = tokens[last + 1];
  // "Georgia's ambassador in Baku", "a newspaper in Taipei": who is always there.
  const isOfResident =
    before !== 'of' &&
    RESIDENTS.test(
      tokens
        .slice(Math.max(0, first - 3), first)
        .map((token) => token.key)
        .join(' '),
    );
  const isSaying = verbWords(after?.key ?? '').some((word) => word.verb === 'say');
  const isAirport = /^(?:airport|city|capital)$/.test(tokens[first - 2]?.key ?? '');
  return !isSaying && !isOfResident && (before !== 'of' || isAirport);
}

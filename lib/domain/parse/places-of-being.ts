import type { Mention } from './mentions';
import type { PlaceMention } from './nodes';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { verbWords } from './words/verbs';

/** A text with the names and sentences found in it. */
export interface PlaceSetting {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  sentences: readonly Sentence[];
}

/** A place where the text has somebody be or go, and the index of its sentence. */
export interface PlaceOfBeing {
  place: PlaceMention;
  sentence: number;
}

const AT = new Set(['in', 'at', 'to', 'into', 'of']);
const EARLIER = new Set(['last', 'previous', 'previously', 'earlier', 'since', 'ago', 'had']);
/** Who is always there: "Georgia's ambassador in Baku", "a newspaper in Taipei". */
const RESIDENTS =
  /\b(?:ambassador|embassy|ministry|newspaper|government|office|officials?|diplomats?|sources?|correspondent|presidency|palace|media)\b/;

/**
 * "in Luanda", "at Tashkent airport": places that stand for being there, in order; not those of
 * ministries and embassies, nor in a sentence that tells of something earlier.
 */
export function placesOfBeing({ tokens, mentions, sentences }: PlaceSetting): PlaceOfBeing[] {
  const found: PlaceOfBeing[] = [];
  let sentence = 0;
  let isEarlier: boolean | null = null;
  for (const mention of [...mentions].sort((a, b) => a.first - b.first)) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.last ?? 0) < mention.first) {
      sentence += 1;
      isEarlier = null;
    }
    const { first, last } = sentences[sentence] ?? { first: 0, last: -1 };
    isEarlier ??= tokens.slice(first, last + 1).some((token) => EARLIER.has(token.key));
    if (mention.kind === 'office' || mention.kind === 'holder' || isEarlier) continue;
    if (mention.kind === 'party' && mention.isPeople) continue;
    if (isBeingThere(tokens, mention)) found.push({ place: mention, sentence });
  }
  return found;
}

function isBeingThere(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean {
  const start = tokens[first - 1]?.key === 'the' ? first - 1 : first;
  const before = tokens[start - 1]?.key ?? '';
  if (!AT.has(before) || tokens[last]?.isPossessive) return false;
  const led = tokens.slice(Math.max(0, start - 4), start - 1).map((token) => token.key);
  if (before === 'of') return /^(?:airport|city|capital)$/.test(led.at(-1) ?? '');
  const isSaying = verbWords(tokens[last + 1]?.key ?? '').some((word) => word.verb === 'say');
  return !isSaying && !RESIDENTS.test(led.join(' '));
}

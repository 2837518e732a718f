import type { GatheredEvent } from './gathered-event';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Those who speak for a state: "the foreign ministry", "his office", "the Kremlin". */
const VOICES = new Set(
  `ministry spokesman spokeswoman spokesperson spokespeople office government presidency palace kremlin embassy cabinet
  vatican secretariat administration commission department mfa elysee chancellery`.split(/\s+/),
);
const SAYS =
  /^(?:said|says|announced|announces|confirmed|confirms|stated|informed|declared|told|reported|according|statement|made)$/;
/** "government sources", "a source in the ministry": nobody has said so. */
const UNNAMED = new Set('source sources media reports report newspaper agency sourced'.split(' '));

/** Whether an official of either side says so in a sentence that tells of the event. */
export function hasOfficialVoice(
  event: GatheredEvent,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): boolean {
  const told = new Set(event.frames.map((frame) => frame.sentence));
  return [...told].some((index) => {
    const { first = 0, last = -1 } = sentences[index] ?? {};
    const words = tokens.slice(first, last + 1);
    const isSaid = words.some((token) => SAYS.test(token.key));
    const isUnnamed = words.some((token) => UNNAMED.has(token.key));
    const isHouse = words.some(
      (token, at) => token.key === 'white' && words[at + 1]?.key === 'house',
    );
    return isSaid && !isUnnamed && (isHouse || words.some((token) => VOICES.has(token.key)));
  });
}

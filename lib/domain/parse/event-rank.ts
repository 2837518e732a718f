import type { TextDraft } from './draft';
import type { GatheredEvent } from './gathered-event';
import type { Token } from './tokens';

type Rank = NonNullable<TextDraft['rank']>;

/** Words before "visit" that state its rank; the longer ones first. */
const RANKS: readonly (readonly [RegExp, Rank])[] = [
  [/\bofficial working\b/, 'official-working-visit'],
  [/\bstate\b/, 'state-visit'],
  [/\bofficial\b/, 'official-visit'],
  [/\bworking\b/, 'working-visit'],
  [/\bprivate\b/, 'private-visit'],
  [/\btransit\b/, 'transit-stop'],
];
const NOUNS = new Set(['visit', 'visits', 'trip', 'tour', 'stop', 'stopover']);
/** Words between the rank and the noun: "an official two-day visit". */
const FARTHEST = 5;

/** The rank of the visit that the words before "visit" state, null when they state none. */
export function rankOfEvent(event: GatheredEvent, tokens: readonly Token[]): Rank | null {
  for (const { trigger } of event.frames) {
    if (!NOUNS.has(tokens[trigger.first]?.key ?? '')) continue;
    const before = tokens.slice(Math.max(0, trigger.first - FARTHEST), trigger.first);
    const cut = before.findLastIndex((token) => /[,.;:]/.test(token.before));
    const words = before
      .slice(Math.max(0, cut))
      .map((token) => token.key)
      .join(' ');
    const rank = RANKS.find(([pattern]) => pattern.test(words))?.[1];
    if (rank) return rank;
  }
  return null;
}

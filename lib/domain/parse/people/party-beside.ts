import type { PhraseSetting } from './office-phrase';
import type { PartyMention } from './person-mention';

/** "of Jordan" after a name that ends at the token. */
export function partyAfter({ tokens, mentionAt }: PhraseSetting, at: number): PartyMention | null {
  if (tokens[at + 1]?.key !== 'of' || tokens[at + 1]?.before !== ' ') return null;
  const start = tokens[at + 2]?.key === 'the' ? at + 3 : at + 2;
  const mention = mentionAt(start);
  if (mention?.kind !== 'party' || mention.isPeople) return null;
  return { code: mention.party.code, first: mention.first, last: mention.last };
}

/** "China's Xi", "EU's Kaja Kallas": before a name that begins at the token. */
export function partyBefore(
  { tokens, mentionEndingAt }: PhraseSetting,
  at: number,
): PartyMention | null {
  const mention = mentionEndingAt(at - 1);
  const isPossessive = tokens[at - 1]?.isPossessive ?? false;
  if (mention?.kind !== 'party' || (!isPossessive && !mention.isPeople)) return null;
  return /[,.;:]/.test(tokens[at]?.before ?? '')
    ? null
    : { code: mention.party.code, first: mention.first, last: mention.last };
}

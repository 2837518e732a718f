import type { Token } from '../tokens';
import type { OfficeSpan } from './office-spans';

const MINISTRY_WORDS = new Set(['diplomacy', 'mfa', 'ministry']);

/** "head of the Russian diplomacy", "chief of Turkish MFA": a foreign minister, whose party is within. */
function isHeadOfDiplomacy(tokens: readonly Token[], at: number): number | null {
  if (!['head', 'chief'].includes(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'of')
    return null;
  for (let next = at + 3; next < at + 7; next += 1) {
    const key = tokens[next]?.key ?? '';
    if (MINISTRY_WORDS.has(key)) return next;
    if (/[,.;:]/.test(tokens[next]?.before ?? '')) return null;
  }
  return null;
}

const LEADER_WORDS: Readonly<Record<string, boolean>> = { leader: false, leaders: true };
const COUNTERPART_WORDS: Readonly<Record<string, boolean>> = {
  counterpart: false,
  counterparts: true,
  colleague: false,
  colleagues: true,
  homologue: false,
  homologues: true,
  homolog: false,
};

/** "his opposite number". */
function isOppositeNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'opposite' && /^numbers?$/.test(tokens[at + 1]?.key ?? '');
}

/** "leader", "counterpart", "head of Turkish diplomacy": words for offices that do not say which. */
export function findGenericOffices(tokens: readonly Token[]): OfficeSpan[] {
  return tokens.flatMap((token, at): OfficeSpan[] => {
    const diplomacy = isHeadOfDiplomacy(tokens, at);
    if (diplomacy !== null) return [generic(at, diplomacy, 'foreign-minister', false)];
    const isLeaders = LEADER_WORDS[token.key];
    if (isLeaders !== undefined) return [generic(at, at, 'leader', isLeaders)];
    if (isOppositeNumber(tokens, at)) return [generic(at, at + 1, 'counterpart', false)];
    const isCounterparts = COUNTERPART_WORDS[token.key];
    return isCounterparts === undefined ? [] : [generic(at, at, 'counterpart', isCounterparts)];
  });
}

function generic(first: number, last: number, slug: string, isPlural: boolean): OfficeSpan {
  return { first, last, readings: [{ slug, word: { text: slug }, isPlural }], isPlural };
}

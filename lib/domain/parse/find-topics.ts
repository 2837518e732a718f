import { TOPIC_SLUGS, type TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { TokenSpan } from './people/person-mention';
import type { Token } from './tokens';
import { TOPIC_WORDS } from './words/topics';

/** A topic that the text speaks of, with the words that show it. */
export interface TopicMention extends TokenSpan {
  topic: TopicSlug;
}

interface Phrase {
  words: readonly string[];
  /** The last word may end in any way. */
  isOpen: boolean;
  topic: TopicSlug | null;
}

const byFirstWord = new Map<string, Phrase[]>();
/** Phrases whose only word is open: found by its first letters. */
const OPEN_PREFIX = 4;

for (const [topic, row] of Object.entries(TOPIC_WORDS)) {
  for (const entry of row.split(',')) {
    const text = entry.trim().replace(/\s+/g, ' ');
    if (text === '') continue;
    const isOpen = text.endsWith('*');
    const words = text.replace('*', '').split(' ');
    const slug = TOPIC_SLUGS.find((one) => one === topic) ?? null;
    const first = words[0] ?? '';
    const key = words.length === 1 && isOpen ? first.slice(0, OPEN_PREFIX) : first;
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { words, isOpen, topic: slug }]);
  }
}
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** The topics between two tokens; those marked are no topic words: names, offices, dates. */
export function findTopics(
  tokens: readonly Token[],
  first: number,
  last: number,
  isNamed: (at: number) => boolean,
): TopicMention[] {
  const found: TopicMention[] = [];
  let at = first;
  while (at <= last) {
    const phrase = phraseAt(tokens, at, last);
    const end = at + (phrase?.words.length ?? 1) - 1;
    if (phrase?.topic && !isNamed(at)) found.push({ topic: phrase.topic, first: at, last: end });
    at = end + 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, last: number): Phrase | undefined {
  const key = tokens[at]?.key ?? '';
  const exact = byFirstWord.get(key)?.find((phrase) => matches(phrase, tokens, at, last));
  const open = byFirstWord
    .get(key.slice(0, OPEN_PREFIX))
    ?.find((phrase) => matches(phrase, tokens, at, last));
  if (!exact || !open) return exact ?? open;
  return exact.words.length >= open.words.length ? exact : open;
}

function matches(
  { words, isOpen }: Phrase,
  tokens: readonly Token[],
  at: number,
  last: number,
): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    if (!token || at + index > last || (index > 0 && /[.;:\n]/.test(token.before))) return false;
    const isEnd = index === words.length - 1;
    return isEnd && isOpen ? token.key.startsWith(word) : token.key === word;
  });
}

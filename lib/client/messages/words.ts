import type { _Translator as Translator } from 'use-intl/core';
import { createTranslator } from 'use-intl/core';
import { type Locale, type Messages, messagesOf } from './messages';

/** Gives the text of a key such as `event.doubt.no-word`. */
export type Translate = Translator<Messages>;

/**
 * A language, ready to speak. Components that draw on the server and in the browser alike take it
 * as the prop `words`: pages make it with `wordsFor`, client components with `useWords`.
 */
export interface Words {
  locale: Locale;
  t: Translate;
}

const cache = new Map<Locale, Words>();

/** The words of a language, for code that runs on the server. */
export function wordsFor(locale: Locale): Words {
  const known = cache.get(locale);
  if (known) return known;
  const t = createTranslator({ locale, messages: messagesOf(locale), timeZone: 'UTC' });
  const words = { locale, t };
  cache.set(locale, words);
  return words;
}

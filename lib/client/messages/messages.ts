import { en } from './en';

/** The messages of one language; English is the model that others must match. */
export type Messages = typeof en;

/** One area of the interface: the first part of every message key. */
export type Namespace = keyof Messages;

/** The languages that the interface speaks. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'en';

const MESSAGES: Record<Locale, Messages> = { en };

/** Everything the interface says in a language. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** The messages of some namespaces only: what a page sends to the browser. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  const wanted = Object.entries(MESSAGES[locale]).filter(([name]) =>
    namespaces.some((namespace) => namespace === name),
  );
  return Object.fromEntries(wanted);
}

/** Whether the language is written from right to left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}

'use client';

import { type ReactNode, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider, useMessages } from 'use-intl/react';
import type { Locale, Messages } from './messages';

interface WordsProviderProps {
  locale: Locale;
  /** Only what client components below need: `pickMessages(locale, ['frame', …])`. */
  messages: Partial<Messages>;
  children: ReactNode;
}

/** Gives client components their language; once, in the root layout. */
export function WordsProvider({ locale, messages, children }: WordsProviderProps) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** Adds the messages of one page or area to those of the root: wrap what needs them. */
export function MoreWords({ locale, messages, children }: WordsProviderProps) {
  const outer = useMessages();
  const all = useMemo(() => ({ ...outer, ...messages }), [outer, messages]);
  return (
    <IntlProvider locale={locale} messages={all} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

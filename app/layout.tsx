import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { CspNonce } from '@/components/frame/csp-nonce';
import { ThemeScript } from '@/components/frame/theme-script';
import { directionOf, pickMessages } from '@/lib/client/messages/messages';
import { WordsProvider } from '@/lib/client/messages/words-provider';
import { getWords } from './get-words';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  const name = t('frame.name');
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t('frame.tagline'),
    applicationName: name,
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12161c' },
  ],
};

/** What client components on every page may say; pages add their own with `MoreWords`. */
const SHARED = ['frame', 'problem'] as const;

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale } = await getWords();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    // The theme script below may set data-theme before React sees the element.
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>{nonce && <CspNonce nonce={nonce} />}</head>
      <body>
        <ThemeScript nonce={nonce} />
        <WordsProvider locale={locale} messages={pickMessages(locale, SHARED)}>
          {children}
        </WordsProvider>
      </body>
    </html>
  );
}

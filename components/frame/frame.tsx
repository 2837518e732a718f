import type { ReactNode } from 'react';
import type { Words } from '@/lib/client/messages/words';
import { Footer } from './footer';
import { Header } from './header';
import { KeyboardLayer } from './keyboard-layer';

/** Header, content, footer: the public pages and the pages of trouble. */
export function Frame({ words, children }: { words: Words; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-50 focus:bg-surface focus:px-3 focus:py-2"
      >
        {words.t('frame.skip')}
      </a>
      <Header words={words} />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer words={words} />
      <KeyboardLayer />
    </div>
  );
}

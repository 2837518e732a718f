import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/frame';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { getWords } from '../get-words';
import { StaffBar } from '../staff-bar';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.title'), robots: { index: false } };
}

/** The desk's own line and language. It protects nothing: pages do, each for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const words = await getWords();
  return (
    <Frame words={words}>
      <StaffBar />
      <MoreWords
        locale={words.locale}
        messages={pickMessages(words.locale, ['desk', 'people', 'vocabulary', 'event'])}
      >
        {children}
      </MoreWords>
    </Frame>
  );
}

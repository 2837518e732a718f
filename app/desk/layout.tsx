import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskBar } from '@/components/desk/desk-bar';
import { DeskKeys } from '@/components/desk/desk-keys';
import { Frame } from '@/components/frame/frame';
import { QueryProvider } from '@/components/frame/query-provider';
import { MoreWords } from '@/components/frame/words-provider';
import { Toasts } from '@/components/ui/toast';
import { pickMessages } from '@/lib/client/messages/messages';
import { canSeeDesk } from '@/lib/domain/permissions';
import { openPageContext } from '@/lib/server/auth/page-context';
import { getWords } from '../get-words';
import { signOutAction } from '../sign-in/actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.title'), robots: { index: false } };
}

/** The desk's own line and language. It protects nothing: pages do, each for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const words = await getWords();
  const { actor } = await openPageContext();
  const isStaff = canSeeDesk(actor);
  return (
    <Frame words={words}>
      {isStaff && <DeskBar actor={actor} signOut={signOutAction} words={words} />}
      <MoreWords
        locale={words.locale}
        messages={pickMessages(words.locale, ['desk', 'people', 'vocabulary'])}
      >
        <QueryProvider>
          {isStaff && <DeskKeys />}
          {children}
          <Toasts label={words.t('desk.toasts')} closeLabel={words.t('desk.close')} />
        </QueryProvider>
      </MoreWords>
    </Frame>
  );
}

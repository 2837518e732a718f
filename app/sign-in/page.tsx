import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/auth/sign-in-form';
import { Frame } from '@/components/frame/frame';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { safeNextPath } from '@/lib/server/auth/next-path';
import { openPageContext } from '@/lib/server/auth/page-context';
import { getWords } from '../get-words';
import { signInAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('auth.signIn.title'), robots: { index: false } };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const words = await getWords();
  const next = safeNextPath((await searchParams).next);
  const { actor } = await openPageContext();
  if (actor.id !== null) redirect(next);
  return (
    <Frame words={words}>
      <div className="page-column py-10">
        <div className="flex max-w-96 flex-col gap-6">
          <div>
            <h1 className="font-serif text-28">{words.t('auth.signIn.title')}</h1>
            <p className="mt-1 text-muted">{words.t('auth.signIn.lead')}</p>
          </div>
          <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['auth'])}>
            <SignInForm signIn={signInAction} next={next} />
          </MoreWords>
          <p className="text-13 text-muted">{words.t('auth.signIn.help')}</p>
        </div>
      </div>
    </Frame>
  );
}

import type { Metadata } from 'next';
import { WelcomeForm } from '@/components/auth/welcome-form';
import { Frame } from '@/components/frame/frame';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { getWords } from '../get-words';
import { acceptLinkAction, openLinkAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return {
    title: t('auth.welcome.title.invitation'),
    referrer: 'no-referrer',
    robots: { index: false },
  };
}

/** Where one-time links lead; their token stands in the fragment, which no server sees. */
export default async function WelcomePage() {
  const words = await getWords();
  return (
    <Frame words={words}>
      <div className="page-column py-10">
        <div className="max-w-96">
          <noscript>{words.t('auth.welcome.noScript')}</noscript>
          <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['auth'])}>
            <WelcomeForm open={openLinkAction} accept={acceptLinkAction} />
          </MoreWords>
        </div>
      </div>
    </Frame>
  );
}

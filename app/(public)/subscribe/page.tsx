import type { Metadata } from 'next';
import { MoreWords } from '@/components/frame/words-provider';
import { SubscribeBody } from '@/components/subscribe/subscribe-body';
import { pickMessages } from '@/lib/client/messages/messages';
import { getWords } from '../../get-words';
import type { SearchParams } from '../../read-page-query';
import { readSubscription } from './read-subscription';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('subscribe.title'), robots: { index: false } };
}

/** Subscribing on a page of its own: for links, and for readers without JavaScript. */
export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const subscription = await readSubscription(searchParams);
  const { locale, t } = subscription.words;
  return (
    <div className="page-column py-6">
      <div className="max-w-140">
        <h1 className="mb-4 font-serif text-28">{t('subscribe.title')}</h1>
        <MoreWords locale={locale} messages={pickMessages(locale, ['subscribe', 'views'])}>
          <SubscribeBody {...subscription} />
        </MoreWords>
      </div>
    </div>
  );
}

import { MoreWords } from '@/components/frame/words-provider';
import { SubscribeBody } from '@/components/subscribe/subscribe-body';
import { SubscribeDialog } from '@/components/subscribe/subscribe-dialog';
import { pickMessages } from '@/lib/client/messages/messages';
import type { SearchParams } from '../../../read-page-query';
import { readSubscription } from '../../subscribe/read-subscription';

/** Subscribing, opened from a view: the page of the same address, in a dialog over the view. */
export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const subscription = await readSubscription(searchParams);
  const { locale } = subscription.words;
  return (
    <MoreWords locale={locale} messages={pickMessages(locale, ['subscribe', 'views'])}>
      <SubscribeDialog>
        <SubscribeBody {...subscription} />
      </SubscribeDialog>
    </MoreWords>
  );
}

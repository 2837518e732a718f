import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { filterSentence } from '@/components/filters/clause-text';
import { MailPage } from '@/components/subscribe/mail-page';
import { findSubscription, type Subscription } from '@/lib/server/digests/answer-subscription';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { readStoredFilter } from '@/lib/server/views/read-stored-filter';
import { getWords } from '../../../get-words';
import { confirmMailAction, endMailAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('subscribe.mail.page'), robots: { index: false } };
}

/** Where the links of mails lead: to say yes, and to end it. Looking at it does neither. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const ctx = openPublicContext();
  const found = await findSubscription(ctx, decodeURIComponent(token));
  if (!found.ok) notFound();
  const subscription = found.value;
  const words = await getWords();
  const filter = readStoredFilter(ctx, subscription.filter, subscription.createdAt);
  const sentence =
    filter === null
      ? subscription.filter
      : filterSentence(filter, await getFilterLabels(ctx, filter), words);
  return (
    <MailPage
      token={decodeURIComponent(token)}
      state={stateOf(subscription)}
      email={subscription.email}
      sentence={sentence}
      cadence={subscription.cadence}
      hour={subscription.hour}
      weekday={subscription.weekday}
      zone={subscription.zone}
      confirm={confirmMailAction}
      end={endMailAction}
      words={words}
    />
  );
}

function stateOf({ endedAt, confirmedAt }: Subscription) {
  if (endedAt !== null) return 'ended';
  return confirmedAt === null ? 'asked' : 'confirmed';
}

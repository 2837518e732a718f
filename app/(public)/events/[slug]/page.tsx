import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { EditKey } from '@/components/desk/edit-key';
import { EventPage } from '@/components/event-page/event-page';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { jsonLdText, presentJsonLd } from '@/lib/domain/event/present-json-ld';
import { eventTitles } from '@/lib/domain/event/title';
import { canEditEvents } from '@/lib/domain/permissions';
import { openPageContext } from '@/lib/server/auth/page-context';
import { findEvent } from '@/lib/server/queries/find-event';
import { getEventContext } from '@/lib/server/queries/get-event-context';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ slug: string }>;
}

/** The event at this address, once a request; elsewhere and nowhere are answered by the router. */
const findRecord = cache(async (slug: string): Promise<EventRecord> => {
  const found = await findEvent(await openPageContext(), slug);
  if (found.state === 'moved') permanentRedirect(`/events/${found.slug}`);
  return found.state === 'found' ? found.record : notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const [record, words, { baseUrl }] = await Promise.all([
    findRecord((await params).slug),
    getWords(),
    openPageContext(),
  ]);
  const url = `${baseUrl}/events/${record.slug}`;
  const title = eventTitles(record).short;
  const description = descriptionOf(record, words);
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'text/calendar': `${url}/event.ics` } },
    openGraph: { title, description, url, type: 'article', siteName: words.t('frame.name') },
    ...(record.editorial === 'published' ? {} : { robots: { index: false } }),
  };
}

/** "10–11 Oct 2023, official visit, completed. Energy, trade …" for search results and previews. */
function descriptionOf(record: EventRecord, { t, locale }: Words): string {
  const head = [
    formatDateLabel(record.dates, locale),
    t(`vocabulary.kind.${record.kind}`).toLocaleLowerCase(locale),
    t(`vocabulary.status.${record.status}`).toLocaleLowerCase(locale),
  ].join(', ');
  const topics = record.agenda.map((item) => t(`vocabulary.topic.${item.slug}`)).join(', ');
  return [head, topics, record.summary ?? '']
    .filter((piece) => piece !== '')
    .join('. ')
    .slice(0, 300);
}

export default async function Page({ params }: PageProps) {
  const [ctx, words, record] = await Promise.all([
    openPageContext(),
    getWords(),
    findRecord((await params).slug),
  ]);
  const context = await getEventContext(ctx, record);
  const editHref = canEditEvents(ctx.actor) ? `/desk/events/${record.id}/edit` : null;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['readerTime'])}>
      {record.editorial === 'published' && (
        <script
          type="application/ld+json"
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose "<" is escaped
          dangerouslySetInnerHTML={{ __html: jsonLdText(presentJsonLd(record, ctx.baseUrl)) }}
        />
      )}
      {editHref !== null && <EditKey href={editHref} label={words.t('desk.keys.edit')} />}
      <EventPage
        record={record}
        context={context}
        baseUrl={ctx.baseUrl}
        editHref={editHref}
        words={words}
      />
    </MoreWords>
  );
}

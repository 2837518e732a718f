import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { EditKey } from '@/components/desk/edit-key';
import { EventAsOfPage } from '@/components/event-page/event-as-of-page';
import { EventPage } from '@/components/event-page/event-page';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { todayIn } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { jsonLdText, presentJsonLd } from '@/lib/domain/event/present-json-ld';
import { eventTitles } from '@/lib/domain/event/title';
import { parseInstant } from '@/lib/domain/filter/instant';
import { canEditEvents } from '@/lib/domain/permissions';
import { openPageContext } from '@/lib/server/auth/page-context';
import { findEvent, findEventAsOf } from '@/lib/server/queries/find-event';
import { getEventContext } from '@/lib/server/queries/get-event-context';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ as_of?: string | string[] }>;
}

/** An event as it is, or as it was published at an instant. */
interface Subject {
  record: EventRecord;
  asOf: Date | null;
}

/** What this address is about, once a request; elsewhere and nowhere are answered by the router. */
async function findSubject({ params, searchParams }: PageProps): Promise<Subject> {
  const [{ slug }, { as_of: asked }] = await Promise.all([params, searchParams]);
  return findAt(slug, typeof asked === 'string' ? asked : null);
}

const findAt = cache(async (slug: string, asked: string | null): Promise<Subject> => {
  const ctx = await openPageContext();
  const found = await findEvent(ctx, slug);
  if (found.state === 'moved') permanentRedirect(`/events/${found.slug}`);
  if (found.state !== 'found') notFound();
  const instant = asked === null ? null : parseInstant(asked);
  if (instant === null) return { record: found.record, asOf: null };
  const asOf = new Date(instant);
  return { record: (await findEventAsOf(ctx, found.record.id, asOf)) ?? notFound(), asOf };
});

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [{ record, asOf }, words, { baseUrl }] = await Promise.all([
    findSubject(props),
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
    ...(record.editorial === 'published' && asOf === null ? {} : { robots: { index: false } }),
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

export default async function Page(props: PageProps) {
  const [ctx, words, { record, asOf }] = await Promise.all([
    openPageContext(),
    getWords(),
    findSubject(props),
  ]);
  const editHref = canEditEvents(ctx.actor) ? `/desk/events/${record.id}/edit` : null;
  if (asOf !== null) {
    return (
      <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['readerTime'])}>
        <EventAsOfPage
          record={record}
          asOf={asOf.toISOString()}
          today={todayIn(ctx.zone, asOf.getTime())}
          words={words}
        />
      </MoreWords>
    );
  }
  const context = await getEventContext(ctx, record);
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

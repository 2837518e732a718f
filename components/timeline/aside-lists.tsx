import Link from 'next/link';
import { StatusMark } from '@/components/event/status-mark';
import { TopicStripe } from '@/components/event/topic-stripe';
import type { Words } from '@/lib/client/messages/words';
import type { Timeline, TimelineAside } from '@/lib/domain/event/timeline-view';
import { formerDates } from './event-words';

interface AsideListsProps {
  data: Pick<Timeline, 'undated' | 'postponed'>;
  filterQuery: string;
  words: Words;
}

/** The two lanes without an axis: what has no date yet, and what has lost it. */
export function AsideLists({ data, filterQuery, words }: AsideListsProps) {
  const { t } = words;
  const more = (extra: string) => `/events?${filterQuery ? `${filterQuery}&` : ''}${extra}`;
  return (
    <>
      <AsideList
        title={t('timeline.undated')}
        list={data.undated}
        moreHref={more('precision=unknown')}
        words={words}
      />
      <AsideList
        title={t('timeline.postponed')}
        list={data.postponed}
        moreHref={more('status=postponed')}
        words={words}
      />
    </>
  );
}

interface AsideListProps {
  title: string;
  list: { total: number; events: TimelineAside[] };
  moreHref: string;
  words: Words;
}

function AsideList({ title, list, moreHref, words }: AsideListProps) {
  if (list.total === 0) return null;
  const rest = list.total - list.events.length;
  return (
    <section className="flex flex-col border-rule border-b sm:flex-row">
      <h2 className="flex w-full shrink-0 items-baseline gap-2 px-2 py-1.5 text-13 sm:w-40 sm:border-rule sm:border-e">
        {title} <span className="ms-auto text-12 text-muted">{list.total}</span>
      </h2>
      <ul className="flex min-w-0 grow flex-wrap gap-x-2 gap-y-1 px-2 py-1.5 sm:ps-1.5">
        {list.events.map((event) => {
          const was = formerDates(event, words);
          return (
            <li key={event.id} className="min-w-0">
              <Link
                href={`/events/${event.slug}`}
                prefetch={false}
                data-status={event.status}
                className="status-bar flex h-6 max-w-full items-center gap-1.5 pe-1.5 text-12 no-underline hover:border-ink"
              >
                <TopicStripe topics={event.topics} />
                <StatusMark status={event.status} words={words} isIconOnly />
                <bdi className="truncate bg-surface px-0.5">{event.title}</bdi>
                {was && <span className="whitespace-nowrap text-muted">{was}</span>}
              </Link>
            </li>
          );
        })}
        {rest > 0 && (
          <li className="text-12">
            <Link href={moreHref} className="link inline-flex h-6 items-center">
              {words.t('timeline.more', { count: rest })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}

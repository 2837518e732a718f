import Link from 'next/link';
import { EventLedger, EventRow } from '@/components/event/event-row';
import { TopicSquare } from '@/components/event/topic-square';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import { findTopic, TOPICS } from '@/lib/domain/agenda/taxonomy';
import type { TopicEntry, TopicProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { CountList } from './count-list';
import { eventsHref, withoutOff } from './counted-events';
import { ProfileHead } from './profile-head';
import { TopicCounts } from './topic-counts';
import { ViewLinks } from './view-links';

interface TopicPageProps {
  topic: TopicProfile;
  /** The filter of the page, beside the topic. */
  filter: Filter;
  words: Words;
}

/** Which topic it is, and those within it. */
export function TopicHead({ topic, filter, words }: TopicPageProps) {
  const { slug } = topic;
  return (
    <ProfileHead
      kicker={<Kicker slug={slug} filter={filter} words={words} />}
      title={words.t(`vocabulary.topic.${slug}`)}
    >
      <Children slug={slug} filter={filter} words={words} />
      <ViewLinks filter={narrowFilter(filter, 'topic', slug)} total={topic.total} words={words} />
    </ProfileHead>
  );
}

/** One topic through the visits that had it on their agenda, with how far it got at each. */
export function TopicPage({ topic, filter, words }: TopicPageProps) {
  const { t } = words;
  const { slug, today } = topic;
  const counted = withoutOff(filter);
  const isAhead = ({ card }: TopicEntry) =>
    card.dates.latest === null || card.dates.latest >= today;
  const ahead = topic.entries.filter(isAhead).reverse();
  const past = topic.entries.filter((entry) => !isAhead(entry));
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-12">
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-8">
        {ahead.length > 0 && <Entries id="ahead" entries={ahead} topic={topic} words={words} />}
        <Entries id="through" entries={past} topic={topic} words={words} />
      </div>
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-4">
        <section aria-labelledby="parties">
          <RuleHeading level={2} id="parties">
            {t('profile.topic.parties')}
          </RuleHeading>
          <CountList
            lines={topic.parties.map(({ slug: code, name, count }) => ({
              key: code,
              name,
              count,
              href: viewHref(`/parties/${code}`, filter, ''),
              eventsHref: eventsHref(counted, [
                ['topic', slug],
                ['party', code],
              ]),
              countLabel: t('profile.countOf', { count, name }),
            }))}
          />
        </section>
        <TopicCounts
          title={t('profile.topic.related')}
          topics={topic.related}
          filter={filter}
          beside={[['topic', slug]]}
          words={words}
        />
      </div>
    </div>
  );
}

interface AroundProps {
  slug: TopicProfile['slug'];
  filter: Filter;
  words: Words;
}

function Kicker({ slug, filter, words: { t } }: AroundProps) {
  const parent = findTopic(slug)?.parent;
  if (!parent) return t('profile.topic.kicker');
  return (
    <span className="flex items-center gap-1.5">
      <TopicSquare slug={slug} />
      <Link href={viewHref(`/topics/${parent}`, filter, '')} prefetch={false} className="link">
        {t('profile.topic.in', { parent: t(`vocabulary.topic.${parent}`) })}
      </Link>
    </span>
  );
}

/** The topics below it, as links. */
function Children({ slug, filter, words: { t } }: AroundProps) {
  const children = TOPICS.filter((topic) => topic.parent === slug);
  if (children.length === 0) return null;
  return (
    <ul aria-label={t('profile.topic.children')} className="mb-1 flex flex-wrap gap-x-4">
      {children.map((child) => (
        <li key={child.slug}>
          <Link
            href={viewHref(`/topics/${child.slug}`, filter, '')}
            prefetch={false}
            className="link"
          >
            {t(`vocabulary.topic.${child.slug}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface EntriesProps {
  id: 'ahead' | 'through';
  entries: readonly TopicEntry[];
  topic: TopicProfile;
  words: Words;
}

function Entries({ id, entries, topic, words }: EntriesProps) {
  const { t } = words;
  return (
    <section aria-labelledby={id}>
      <RuleHeading level={2} id={id}>
        {t(`profile.topic.${id}`)}
      </RuleHeading>
      {entries.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('profile.nothing')}</p>
      ) : (
        <EventLedger>
          {entries.map((entry) => (
            <EventRow
              key={entry.card.id}
              card={entry.card}
              names={topic.partyNames}
              today={topic.today}
              words={words}
              level={3}
              note={<Stages entry={entry} topic={topic.slug} words={words} />}
            />
          ))}
        </EventLedger>
      )}
    </section>
  );
}

/** "Agreed · Oil and gas: discussed (pipeline)". */
function Stages({
  entry,
  topic,
  words: { t },
}: {
  entry: TopicEntry;
  topic: string;
  words: Words;
}) {
  return (
    <ul className="flex flex-wrap gap-x-3">
      {entry.items.map((item) => (
        <li key={item.slug}>
          {(item.slug !== topic || entry.items.length > 1) &&
            `${t(`vocabulary.topic.${item.slug}`)}: `}
          <span className="font-strong">{t(`vocabulary.stage.${item.stage}`)}</span>
          {item.note !== '' && <bdi className="text-muted"> {item.note}</bdi>}
        </li>
      ))}
    </ul>
  );
}

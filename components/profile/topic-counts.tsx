import { TopicSquare } from '@/components/event/topic-square';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { TopicCount } from '@/lib/domain/event/profile-view';
import { CountList } from './count-list';

interface TopicCountsProps {
  title: string;
  topics: readonly TopicCount[];
  /** The filter that the counts were made under, without `?`. */
  query: string;
  words: Words;
}

/** Topics of the subject's events. */
export function TopicCounts({ title, topics, query, words }: TopicCountsProps) {
  const { t } = words;
  return (
    <section aria-labelledby="topics">
      <RuleHeading level={2} id="topics">
        {title}
      </RuleHeading>
      {topics.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('profile.topics.none')}</p>
      ) : (
        <CountList
          lines={topics.map(({ slug, count }) => {
            const name = t(`vocabulary.topic.${slug}`);
            return {
              key: slug,
              lead: <TopicSquare slug={slug} />,
              name,
              count,
              href: `/topics/${slug}`,
              eventsHref: `/events?${query}&topic=${slug}`,
              countLabel: t('profile.countOf', { count, name }),
            };
          })}
        />
      )}
    </section>
  );
}

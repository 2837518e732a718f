import { TopicSquare } from '@/components/event/topic-square';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { TopicCount } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { CountList } from './count-list';
import { type Beside, eventsHref, withoutOff } from './counted-events';

interface TopicCountsProps {
  title: string;
  topics: readonly TopicCount[];
  /** The filter of the page, and its subject. */
  filter: Filter;
  beside: Beside;
  words: Words;
}

/** Topics of the subject's events. */
export function TopicCounts({ title, topics, filter, beside, words }: TopicCountsProps) {
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
              href: viewHref(`/topics/${slug}`, filter, ''),
              eventsHref: eventsHref(withoutOff(filter), [...beside, ['topic', slug]]),
              countLabel: t('profile.countOf', { count, name }),
            };
          })}
        />
      )}
    </section>
  );
}

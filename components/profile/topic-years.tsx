import Link from 'next/link';
import { TopicSquare } from '@/components/event/topic-square';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import type { TopicYears } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { withoutOff } from './counted-events';
import { StepCell } from './step-cell';
import { withinYears, yearSpanText } from './year-span';

interface TopicYearsTableProps {
  topicYears: TopicYears;
  /** The filter of the page with its pair; null when the two have no words. */
  filter: Filter | null;
  today: Day;
  words: Words;
}

/** Topics against years: what the two spoke of, when, and what they stopped speaking of. */
export function TopicYearsTable({ topicYears, filter, today, words }: TopicYearsTableProps) {
  const { t } = words;
  const { spans, topics } = topicYears;
  // A table of ones shall not look as if it were full.
  const most = Math.max(4, ...topics.flatMap(({ counts }) => counts));
  const counted = filter && withoutOff(filter);
  const head = 'px-1 font-normal text-12 text-muted';
  return (
    <section aria-labelledby="topics">
      <RuleHeading level={2} id="topics">
        {t('relation.topics.title')}
      </RuleHeading>
      {topics.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('relation.topics.none')}</p>
      ) : (
        <Table caption={t('relation.topics.caption')}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('relation.topics.topic')}</span>
              </th>
              {spans.map((span) => (
                <th key={span.first} scope="col" className={`${head} text-center`}>
                  {yearSpanText(span)}
                </th>
              ))}
              <th scope="col" className={`${head} text-end`}>
                {t('relation.topics.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {topics.map(({ slug, counts, total }) => {
              const name = t(`vocabulary.topic.${slug}`);
              const own = counted && narrowFilter(counted, 'topic', slug);
              return (
                <Row key={slug}>
                  <th scope="row" className="h-8 pe-3 text-start font-normal whitespace-nowrap">
                    <span className="inline-flex items-center gap-2">
                      <TopicSquare slug={slug} />
                      {name}
                    </span>
                  </th>
                  {spans.map((span, index) => (
                    <StepCell
                      key={span.first}
                      count={counts[index] ?? 0}
                      most={most}
                      href={own && viewHref('/events', withinYears(own, span, today), '')}
                      label={t('relation.topics.cell', {
                        topic: name,
                        years: yearSpanText(span),
                        count: counts[index] ?? 0,
                      })}
                    />
                  ))}
                  <td className="ps-2 text-end">
                    {own ? (
                      <Link
                        href={viewHref('/events', own, '')}
                        prefetch={false}
                        className="link touch-target px-1"
                      >
                        {total}
                      </Link>
                    ) : (
                      total
                    )}
                  </td>
                </Row>
              );
            })}
          </tbody>
        </Table>
      )}
    </section>
  );
}

import Link from 'next/link';
import { TopicSquare } from '@/components/event/topic-square';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { TopicLine } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { DayCells, DayHeads } from './day-cells';

interface TopicIndexProps {
  lines: readonly TopicLine[];
  /** What the lines were counted under; the pages that they lead to keep it. */
  filter: Filter;
  words: Words;
}

/** The taxonomy in its two levels, with what the diary has of each topic. */
export function TopicIndex({ lines, filter, words }: TopicIndexProps) {
  const { t } = words;
  const most = Math.max(1, ...lines.map((line) => line.count));
  return (
    <Table caption={t('profile.topicIndex.title')}>
      <thead>
        <tr>
          <ColumnHead>{t('profile.topicIndex.topic')}</ColumnHead>
          <ColumnHead isNumber>{t('profile.topicIndex.events')}</ColumnHead>
          <ColumnHead className="max-sm:hidden">
            <span className="sr-only">{t('profile.topicIndex.events')}</span>
          </ColumnHead>
          <ColumnHead isNumber>{t('profile.topicIndex.upcoming')}</ColumnHead>
          <DayHeads words={words} />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <TopicRow key={line.slug} line={line} most={most} filter={filter} words={words} />
        ))}
      </tbody>
    </Table>
  );
}

interface TopicRowProps extends Pick<TopicIndexProps, 'filter' | 'words'> {
  line: TopicLine;
  most: number;
}

function TopicRow({ line, most, filter, words }: TopicRowProps) {
  const isParent = findTopic(line.slug)?.parent === null;
  return (
    <Row className={isParent ? 'font-strong' : ''}>
      <Cell>
        <Link
          href={viewHref(`/topics/${line.slug}`, filter, '')}
          prefetch={false}
          className={`flex items-center gap-2 no-underline hover:underline ${isParent ? '' : 'ps-5'}`}
        >
          {isParent && <TopicSquare slug={line.slug} />}
          {words.t(`vocabulary.topic.${line.slug}`)}
        </Link>
      </Cell>
      <Cell isNumber>{line.count}</Cell>
      <Cell className="w-60 align-top! max-sm:hidden">
        <span aria-hidden="true" className="flex h-5 w-full items-center">
          <span
            className="own-ground h-2 rounded-1 bg-slate"
            style={{ width: `${(line.count / most) * 100}%` }}
          />
        </span>
      </Cell>
      <Cell isNumber className="font-normal">
        {line.upcoming}
      </Cell>
      <DayCells line={line} words={words} />
    </Row>
  );
}

import type { ReactNode } from 'react';
import { type FilterLabels, filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { IndexHead } from '@/components/profile/index-head';
import { NoMatch } from '@/components/profile/no-match';
import type { Words } from '@/lib/client/messages/words';
import { countConditions, type Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';

interface IndexViewProps {
  title: string;
  lead: string;
  pathname: string;
  /** The index's own keys that survive a change of the filter, as a query string without `?`. */
  controls?: string;
  filter: Filter;
  labels: FilterLabels;
  /** Events that its lines were counted from. */
  total: number;
  updatedAt: string | null;
  words: Words;
  children: ReactNode;
}

/** A list of countries, people or topics, between the filter and the ways to take it away. */
export function IndexView(props: IndexViewProps) {
  const { title, lead, pathname, controls = '', filter, labels, total, updatedAt, words } = props;
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={total}
        isExact
        pathname={pathname}
        controls={controls}
        words={words}
      />
      <div className="page-column py-6">
        <IndexHead title={title} lead={lead} />
        {total === 0 ? (
          <NoMatch conditions={countConditions(filter)} href={pathname} words={words} />
        ) : (
          props.children
        )}
        <UnderView
          total={total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={updatedAt}
          query={formatFilter(filter)}
          words={words}
        />
      </div>
    </>
  );
}

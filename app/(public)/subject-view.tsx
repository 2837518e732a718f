import type { ComponentProps, ReactNode } from 'react';
import { Cite } from '@/components/event/cite';
import { type FilterLabels, filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import type { FilterSubject } from '@/components/filters/filter-line';
import { UnderView } from '@/components/frame/under-view';
import { NoMatch } from '@/components/profile/no-match';
import type { Words } from '@/lib/client/messages/words';
import { countConditions, type Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { narrowToSubject } from '@/lib/domain/filter/narrow-filter';
import { today } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';

interface SubjectViewProps {
  subject: FilterSubject;
  pathname: string;
  filter: Filter;
  labels: FilterLabels;
  total: number;
  updatedAt: string | null;
  words: Words;
  /** The opening, which stays when the filter leaves nothing of the rest. */
  head: ReactNode;
  children: ReactNode;
}

/** A page about one thing, between the filter that narrows it and the ways to take it away. */
export function SubjectView(props: SubjectViewProps) {
  const { subject, pathname, filter, labels, total, updatedAt, words, head, children } = props;
  const conditions = countConditions(filter);
  const narrowed = narrowToSubject(filter, subject.key, subject.value);
  const sentence = filterSentence(filter, labels, words);
  return (
    <>
      <FilterBar
        filter={filter}
        subject={subject}
        labels={labels}
        total={total}
        isExact
        pathname={pathname}
        controls=""
        words={words}
      />
      <div className="page-column py-6">
        {head}
        {total === 0 && conditions > 0 ? (
          <NoMatch conditions={conditions} href={pathname} words={words} />
        ) : (
          children
        )}
        <div className="mt-10 max-w-160 border-rule border-t">
          <Cite citation={citationOf(props)} words={words} />
        </div>
        <UnderView
          total={total}
          isExact
          filter={conditions === 0 ? subject.name : `${subject.name} · ${sentence}`}
          updatedAt={updatedAt}
          query={narrowed && formatFilter(narrowed)}
          words={words}
        />
      </div>
    </>
  );
}

/** The page as it is narrowed, read today: what it is about has no states of its own to point at. */
function citationOf({
  subject,
  pathname,
  filter,
}: SubjectViewProps): ComponentProps<typeof Cite>['citation'] {
  const ctx = openPublicContext();
  const query = formatFilter(filter);
  return {
    key: pathname.slice(1).replace('/', '-').toLowerCase(),
    title: subject.name,
    dates: null,
    url: `${ctx.baseUrl}${pathname}${query && `?${query}`}`,
    asOf: null,
    accessed: today(ctx),
  };
}

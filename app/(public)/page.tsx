import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { NowPage } from '@/components/home/now-page';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { getNow } from '@/lib/server/queries/get-now';
import { getWords } from '../get-words';
import { readPageQuery, type SearchParams } from '../read-page-query';

export default async function HomePage({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter } = await readPageQuery(ctx, '/', searchParams);
  const [view, labels] = await Promise.all([getNow(ctx, filter), getFilterLabels(ctx, filter)]);
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={view.total}
        isExact
        pathname="/"
        controls=""
        words={words}
      />
      <div className="page-column py-6">
        <NowPage view={view} filter={filter} words={words} />
        <UnderView
          total={view.total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={view.updatedAt}
          query={formatFilter(filter)}
          words={words}
        />
      </div>
    </>
  );
}

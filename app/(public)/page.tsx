import { UnderView } from '@/components/frame/under-view';
import { NowPage } from '@/components/home/now-page';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getNow } from '@/lib/server/queries/get-now';
import { getWords } from '../get-words';
import { readPageQuery, type SearchParams } from '../read-page-query';

export default async function HomePage({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter } = await readPageQuery(ctx, '/', searchParams);
  const view = await getNow(ctx, filter);
  return (
    <div className="page-column py-6">
      <NowPage view={view} words={words} />
      <UnderView
        total={view.total}
        isExact
        updatedAt={view.updatedAt}
        query={formatFilter(filter)}
        words={words}
      />
    </div>
  );
}

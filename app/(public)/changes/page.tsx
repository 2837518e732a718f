import type { Metadata } from 'next';
import { ChangesPage } from '@/components/changes/changes-page';
import { Pager } from '@/components/event-table/pager';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { viewHref } from '@/lib/client/view-href';
import { todayIn } from '@/lib/domain/dates/day';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { openPublicContext } from '@/lib/server/http/open-context';
import { compileFilter, whereFilter } from '@/lib/server/queries/filter-sql';
import { sumUp } from '@/lib/server/queries/get-calendar';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { listPlanLog } from '@/lib/server/queries/list-plan-log';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';

const LINES = 100;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return {
    title: t('changes.title'),
    description: t('changes.lead'),
    alternates: { types: { 'application/atom+xml': '/feeds/events.atom' } },
  };
}

/** What became of matching events, by the day on which the diary said so. */
export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/changes', searchParams);
  const cursor = controls.get('cursor')?.[0] ?? null;
  const [log, labels, sum] = await Promise.all([
    listPlanLog(ctx, { filter, limit: LINES, cursor }),
    getFilterLabels(ctx, filter),
    sumUp(ctx, whereFilter(await compileFilter(ctx, filter))),
  ]);
  const lines = log.entries.map(({ at, ...entry }) => ({
    ...entry,
    day: todayIn(ctx.zone, Date.parse(at)),
  }));
  const { t } = words;
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={sum.total}
        isExact
        pathname="/changes"
        controls=""
        words={words}
      />
      <div className="page-column py-6">
        <h1 className="font-serif text-28">{t('changes.title')}</h1>
        <p className="mb-6 text-muted">{t('changes.lead')}</p>
        <ChangesPage lines={lines} words={words} />
        <Pager
          first={null}
          previous={null}
          next={log.next && viewHref('/changes', filter, `cursor=${log.next}`)}
          words={words}
        />
        <UnderView
          total={sum.total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={sum.updatedAt}
          query={formatFilter(filter)}
          words={words}
        />
      </div>
    </>
  );
}

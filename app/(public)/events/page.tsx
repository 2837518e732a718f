import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventLedger, EventRow } from '@/components/event/event-row';
import { EventTable, type TableSort } from '@/components/event-table/event-table';
import { ListSearch } from '@/components/event-table/list-search';
import { NothingFound } from '@/components/event-table/nothing-found';
import { Pager } from '@/components/event-table/pager';
import { RowKeys } from '@/components/event-table/row-keys';
import { SortLinks } from '@/components/event-table/sort-links';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { viewHref } from '@/lib/client/view-href';
import { countConditions, EMPTY_FILTER, type Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { today } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';
import { compileFilter, whereFilter } from '@/lib/server/queries/filter-sql';
import { findNearest } from '@/lib/server/queries/find-nearest';
import { sumUp } from '@/lib/server/queries/get-calendar';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { namePartiesOf } from '@/lib/server/queries/get-now';
import { listEvents, SORTS } from '@/lib/server/queries/list-events';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';

const ROWS = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('list.title') };
}

/** The list: every event that matches, a page at a time, as a table or on phones a ledger. */
export default async function ListPage({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/events', searchParams);
  const sort = SORTS.find((one) => one === controls.get('sort')?.[0]) ?? usualSort(filter);
  const cursor = controls.get('cursor')?.[0] ?? null;
  const [page, labels, sum] = await Promise.all([
    listEvents(ctx, { filter, sort, limit: ROWS, cursor, editorial: ['published'] }),
    getFilterLabels(ctx, filter),
    sumUp(ctx, whereFilter(await compileFilter(ctx, filter))),
  ]);
  if (!page.ok) notFound();
  const { cards, total, totalIsExact, next, previous } = page.value;
  const nearest = total === 0 ? await findNearest(ctx, filter) : null;
  const names = await namePartiesOf(ctx, nearest ? [nearest.card] : cards);
  const href = (change: { sort?: TableSort; cursor?: string }) =>
    listHref(filter, change.sort ?? sort, change.cursor);
  const day = today(ctx);
  const row = (card: (typeof cards)[number], level: 2 | 4) => (
    <EventRow key={card.id} card={card} names={names} today={day} words={words} level={level} />
  );
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={total}
        isExact={totalIsExact}
        pathname="/events"
        controls={sort === usualSort(filter) ? '' : `sort=${sort}`}
        words={words}
      />
      <div className="page-column py-4">
        <h1 className="sr-only">{words.t('list.title')}</h1>
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <ListSearch text={filter.q.join(' ')} pairs={pairsBeside(filter, sort)} words={words} />
          {total > 0 && <SortLinks sort={sort} hrefOf={(to) => href({ sort: to })} words={words} />}
        </div>
        {total === 0 ? (
          <NothingFound
            conditions={countConditions(filter)}
            clearHref="/events"
            nearest={
              nearest && {
                card: nearest.card,
                dropped: nearest.dropped,
                href: viewHref('/events', nearest.filter, ''),
                row: <EventLedger>{row(nearest.card, 4)}</EventLedger>,
              }
            }
            words={words}
          />
        ) : (
          <>
            <div className="max-lg:hidden">
              <EventTable
                cards={cards}
                names={names}
                today={day}
                total={total}
                sort={sort}
                sortHref={(to) => href({ sort: to })}
                words={words}
              />
            </div>
            <div data-rows className="border-ink border-t-2 lg:hidden">
              <EventLedger>{cards.map((card) => row(card, 2))}</EventLedger>
            </div>
            <Pager
              first={href({})}
              previous={previous && href({ cursor: previous })}
              next={next && href({ cursor: next })}
              words={words}
            />
          </>
        )}
        <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['list'])}>
          <RowKeys />
        </MoreWords>
        <UnderView
          total={total}
          isExact={totalIsExact}
          filter={filterSentence(filter, labels, words)}
          updatedAt={sum.updatedAt}
          query={formatFilter(filter)}
          words={words}
        />
      </div>
    </>
  );
}

/** From a first day on, the nearest come first; else the newest. */
function usualSort(filter: Filter): TableSort {
  return filter.from === null ? '-earliest' : 'earliest';
}

function listHref(filter: Filter, sort: TableSort, cursor: string | undefined): string {
  const controls = [
    sort === usualSort(filter) ? '' : `sort=${sort}`,
    cursor === undefined ? '' : `cursor=${cursor}`,
  ].filter((piece) => piece !== '');
  return viewHref('/events', filter, controls.join('&'));
}

/** What a search for other words keeps: all of the filter but its words, and the order. */
function pairsBeside(filter: Filter, sort: TableSort): [string, string][] {
  const query = new URLSearchParams(
    listHref({ ...filter, q: EMPTY_FILTER.q }, sort, undefined).split('?')[1],
  );
  return [...query];
}

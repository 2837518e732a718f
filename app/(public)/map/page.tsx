import type { Metadata } from 'next';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { MoreWords } from '@/components/frame/words-provider';
import { MapDayNav } from '@/components/map/map-day';
import { MapFigure } from '@/components/map/map-figure';
import { MapLists } from '@/components/map/map-lists';
import { NoMatch } from '@/components/profile/no-match';
import { pickMessages } from '@/lib/client/messages/messages';
import { parseDay } from '@/lib/domain/dates/day';
import { countConditions } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { getMap } from '@/lib/server/queries/get-map';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('map.title') };
}

/** The world with where events take place and who comes from where; the same in lists beside it. */
export default async function MapPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/map', searchParams);
  const asked = parseDay(controls.get('t')?.[0] ?? '');
  const [view, labels, words] = await Promise.all([
    getMap(ctx, filter, asked),
    getFilterLabels(ctx, filter),
    getWords(),
  ]);
  const { t } = words;
  const conditions = countConditions(filter);
  const query = formatFilter(filter);
  const { places, routes, routesTotal, drawn, total } = view;
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={total}
        isExact
        pathname="/map"
        controls={asked === null ? '' : `t=${asked}`}
        words={words}
      />
      <div className="page-column py-6">
        <header className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div>
            <h1 className="font-serif text-28">{t('map.title')}</h1>
            <p className="text-13 text-muted">
              {t('map.summary', { drawn, places: places.length })}
            </p>
          </div>
          <MapDayNav view={view} filter={filter} words={words} />
        </header>
        {total === 0 && conditions > 0 ? (
          <NoMatch conditions={conditions} href="/map" words={words} />
        ) : (
          <div className="grid grid-cols-1 gap-x-8 gap-y-8 lg:grid-cols-12">
            <div className="min-w-0 lg:col-span-8">
              <div className="lg:sticky lg:top-6">
                <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['map'])}>
                  <MapFigure places={places} routes={routes} query={query} />
                </MoreWords>
                <div className="mt-2 flex max-w-[80ch] flex-col gap-1 text-12 text-muted">
                  {drawn === 0 && <p className="text-14 text-ink">{t('map.none')}</p>}
                  <p>
                    {t('map.legend')} {t('map.hint')}
                  </p>
                  {view.isCapped && <p>{t('map.capped', { count: drawn })}</p>}
                  {routesTotal > routes.length && (
                    <p>{t('map.routesCapped', { count: routesTotal, shown: routes.length })}</p>
                  )}
                  <p>{t('map.boundaries')}</p>
                </div>
              </div>
            </div>
            <div className="min-w-0 lg:col-span-4">
              <MapLists view={view} filter={filter} words={words} />
            </div>
          </div>
        )}
        <UnderView
          total={total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={view.updatedAt}
          query={query}
          words={words}
        />
      </div>
    </>
  );
}

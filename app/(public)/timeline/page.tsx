import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { QueryProvider } from '@/components/frame/query-provider';
import { UnderView } from '@/components/frame/under-view';
import { Timeline } from '@/components/timeline/timeline';
import { pickMessages } from '@/lib/client/messages/messages';
import { MoreWords } from '@/lib/client/messages/words-provider';
import { getQueryClient } from '@/lib/client/query-client';
import { timelineOptions } from '@/lib/client/timeline-options';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { parseTimelineControls } from '@/lib/domain/layout/timeline-controls';
import { loadWindow } from '@/lib/domain/layout/timeline-window';
import { today } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { getTimeline } from '@/lib/server/queries/get-timeline';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import { openingWindow } from './opening-window';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('timeline.title') };
}

/** The timeline; its data is put under the key that the browser will ask by. */
export default async function TimelinePage({ searchParams }: { searchParams: SearchParams }) {
  const words = await getWords();
  const ctx = openPublicContext();
  const { filter, controls: found } = await readPageQuery(ctx, '/timeline', searchParams);
  const read = parseTimelineControls(found);
  if (!read.ok) notFound();
  const { lanes, at, span } = read.controls;
  const day = today(ctx);
  const [{ window, data }, labels] = await Promise.all([
    openingWindow({ at, span, today: day, filter }, (asked) =>
      getTimeline(ctx, { filter, lanes, window: asked }),
    ),
    getFilterLabels(ctx, filter),
  ]);

  const filterQuery = formatFilter(filter);
  const client = getQueryClient();
  const options = timelineOptions({ filterQuery, lanes, load: loadWindow(window) });
  client.setQueryData(options.queryKey, data);
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={data.total}
        isExact
        pathname="/timeline"
        controls={lanes === 'host' ? '' : `lanes=${lanes}`}
        movingKeys={['lanes', 'z', 'at']}
        words={words}
      />
      <div className="page-column py-4">
        <h1 className="sr-only">{words.t('timeline.title')}</h1>
        <MoreWords
          locale={words.locale}
          messages={pickMessages(words.locale, ['timeline', 'vocabulary', 'event'])}
        >
          <QueryProvider>
            <HydrationBoundary state={dehydrate(client)}>
              <Timeline
                key={`${filterQuery} ${lanes}`}
                filterQuery={filterQuery}
                lanes={lanes}
                window={window}
                today={day}
              />
            </HydrationBoundary>
          </QueryProvider>
        </MoreWords>
        <UnderView
          total={data.total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={data.updated_at}
          query={filterQuery}
          words={words}
        />
      </div>
    </>
  );
}

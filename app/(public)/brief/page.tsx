import type { Metadata } from 'next';
import { BriefHead } from '@/components/brief/brief-head';
import { BriefPage } from '@/components/brief/brief-page';
import { briefTitle } from '@/components/brief/brief-text';
import { NothingThisWeek } from '@/components/brief/nothing-this-week';
import { filterSentence } from '@/components/filters/clause-text';
import { FilterBar } from '@/components/filters/filter-bar';
import { UnderView } from '@/components/frame/under-view';
import { cardsOf } from '@/lib/domain/brief/brief';
import { todayIn } from '@/lib/domain/dates/day';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { today } from '@/lib/server/ctx';
import { compileFilter, whereFilter } from '@/lib/server/queries/filter-sql';
import { findNearestDays, sumUp } from '@/lib/server/queries/get-calendar';
import { namePartiesOf } from '@/lib/server/queries/get-now';
import { getWords } from '../../get-words';
import { type SearchParams, toParams } from '../../read-page-query';
import { readBrief } from './read-brief';

interface PageProps {
  searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { brief } = await readBrief(String(await toParams(searchParams)));
  return { title: briefTitle(brief, await getWords()) };
}

/** The week ahead, to read, print and quote: as it is known now, or as it was at an instant. */
export default async function Page({ searchParams }: PageProps) {
  const words = await getWords();
  const { ctx, filter, labels, brief } = await readBrief(String(await toParams(searchParams)));
  const matching = whereFilter(await compileFilter(ctx, filter));
  const [names, sum, nearest] = await Promise.all([
    namePartiesOf(ctx, cardsOf(brief)),
    sumUp(ctx, matching),
    findNearestDays(ctx, matching, brief),
  ]);
  const query = formatFilter(filter);
  return (
    <>
      <FilterBar
        filter={filter}
        labels={labels}
        total={sum.total}
        isExact
        pathname="/brief"
        controls={`week=${brief.week}`}
        words={words}
      />
      <div className="page-column py-6">
        <BriefHead brief={brief} filter={filter} today={today(ctx)} words={words} />
        <BriefPage
          brief={brief}
          names={names}
          today={brief.asOf === null ? today(ctx) : todayIn(ctx.zone, Date.parse(brief.asOf))}
          nearest={<NothingThisWeek filter={filter} nearest={nearest} words={words} />}
          words={words}
        />
        <UnderView
          total={sum.total}
          isExact
          filter={filterSentence(filter, labels, words)}
          updatedAt={sum.updatedAt}
          query={query}
          words={words}
        />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { PartyIndex } from '@/components/profile/party-index';
import { matrixQuery, VisitMatrixTable } from '@/components/profile/visit-matrix-table';
import { chooseParties, MATRIX_SIZES, MATRIX_SORTS } from '@/lib/domain/event/visit-matrix';
import { today } from '@/lib/server/ctx';
import { openPublicContext } from '@/lib/server/http/open-context';
import { countVisits } from '@/lib/server/queries/count-visits';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { listParties } from '@/lib/server/queries/list-parties';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import { IndexView } from '../index-view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('profile.parties.title') };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/parties', searchParams);
  const [{ lines, ...sum }, labels, words] = await Promise.all([
    listParties(ctx, filter),
    getFilterLabels(ctx, filter),
    getWords(),
  ]);
  const sort = MATRIX_SORTS.find((one) => one === controls.get('sort')?.[0]) ?? 'visits';
  const size = MATRIX_SIZES.find((one) => one === controls.get('top')?.[0]) ?? '12';
  const chosen = chooseParties(lines, size, sort);
  const codes = chosen.parties.map(({ code }) => code);
  const matrix = { ...chosen, counts: await countVisits(ctx, filter, codes) };
  return (
    <IndexView
      title={words.t('profile.parties.title')}
      lead={words.t('profile.parties.lead')}
      pathname="/parties"
      controls={matrixQuery(sort, size)}
      filter={filter}
      labels={labels}
      words={words}
      {...sum}
    >
      <VisitMatrixTable
        matrix={matrix}
        sort={sort}
        size={size}
        filter={filter}
        today={today(ctx)}
        words={words}
      />
      <PartyIndex lines={lines} filter={filter} words={words} />
    </IndexView>
  );
}

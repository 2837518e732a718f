import type { Metadata } from 'next';
import { PartyIndex } from '@/components/profile/party-index';
import { openPublicContext } from '@/lib/server/http/open-context';
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
  const { filter } = await readPageQuery(ctx, '/parties', searchParams);
  const [{ lines, ...sum }, labels, words] = await Promise.all([
    listParties(ctx, filter),
    getFilterLabels(ctx, filter),
    getWords(),
  ]);
  return (
    <IndexView
      title={words.t('profile.parties.title')}
      lead={words.t('profile.parties.lead')}
      pathname="/parties"
      filter={filter}
      labels={labels}
      words={words}
      {...sum}
    >
      <PartyIndex lines={lines} filter={filter} words={words} />
    </IndexView>
  );
}

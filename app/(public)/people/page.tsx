import type { Metadata } from 'next';
import { PeopleIndex } from '@/components/profile/people-index';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { listPeople } from '@/lib/server/queries/list-people';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import { IndexView } from '../index-view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('profile.people.title') };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const ctx = openPublicContext();
  const { filter, controls } = await readPageQuery(ctx, '/people', searchParams);
  const letter = controls.get('letter')?.[0] ?? null;
  const [{ lines, letters, people, ...sum }, labels, words] = await Promise.all([
    listPeople(ctx, letter, filter),
    getFilterLabels(ctx, filter),
    getWords(),
  ]);
  return (
    <IndexView
      title={words.t('profile.people.title')}
      lead={words.t('profile.people.lead', { count: people })}
      pathname="/people"
      controls={letter === null ? '' : `letter=${encodeURIComponent(letter)}`}
      filter={filter}
      labels={labels}
      words={words}
      {...sum}
    >
      <PeopleIndex people={lines} letters={letters} letter={letter} filter={filter} words={words} />
    </IndexView>
  );
}

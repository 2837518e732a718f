import type { Metadata } from 'next';
import { TopicIndex } from '@/components/profile/topic-index';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import { listTopics } from '@/lib/server/queries/list-topics';
import { getWords } from '../../get-words';
import { readPageQuery, type SearchParams } from '../../read-page-query';
import { IndexView } from '../index-view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('profile.topicIndex.title') };
}

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const ctx = openPublicContext();
  const { filter } = await readPageQuery(ctx, '/topics', searchParams);
  const [{ lines, ...sum }, labels, words] = await Promise.all([
    listTopics(ctx, filter),
    getFilterLabels(ctx, filter),
    getWords(),
  ]);
  return (
    <IndexView
      title={words.t('profile.topicIndex.title')}
      lead={words.t('profile.topicIndex.lead')}
      pathname="/topics"
      filter={filter}
      labels={labels}
      words={words}
      {...sum}
    >
      <TopicIndex lines={lines} filter={filter} words={words} />
    </IndexView>
  );
}

import type { Metadata } from 'next';
import { IndexHead } from '@/components/profile/index-head';
import { TopicIndex } from '@/components/profile/topic-index';
import { openPublicContext } from '@/lib/server/http/open-context';
import { listTopics } from '@/lib/server/queries/list-topics';
import { getWords } from '../../get-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('profile.topicIndex.title') };
}

export default async function Page() {
  const [lines, words] = await Promise.all([listTopics(openPublicContext()), getWords()]);
  const { t } = words;
  return (
    <div className="page-column py-6">
      <IndexHead title={t('profile.topicIndex.title')} lead={t('profile.topicIndex.lead')} />
      <TopicIndex lines={lines} words={words} />
    </div>
  );
}

import type { Metadata } from 'next';
import { TopicHead, TopicPage } from '@/components/profile/topic-page';
import { getTopic } from '@/lib/server/queries/get-topic';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const load = defineProfile('/topics/[slug]', getTopic);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { profile } = await load((await params).slug, searchParams);
  const { t } = await getWords();
  return {
    title: t(`vocabulary.topic.${profile.slug}`),
    alternates: { canonical: `/topics/${profile.slug}` },
  };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { profile, filter, labels } = await load((await params).slug, searchParams);
  const words = await getWords();
  return (
    <SubjectView
      subject={{
        key: 'topic',
        value: profile.slug,
        name: words.t(`vocabulary.topic.${profile.slug}`),
      }}
      pathname={`/topics/${profile.slug}`}
      filter={filter}
      labels={labels}
      total={profile.total}
      updatedAt={profile.updatedAt}
      words={words}
      head={<TopicHead topic={profile} filter={filter} words={words} />}
    >
      <TopicPage topic={profile} filter={filter} words={words} />
    </SubjectView>
  );
}

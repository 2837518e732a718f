import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { UnderView } from '@/components/frame/under-view';
import { TopicPage } from '@/components/profile/topic-page';
import type { TopicProfile } from '@/lib/domain/event/profile-view';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getTopic } from '@/lib/server/queries/get-topic';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ slug: string }>;
}

/** Once a request. */
const findProfile = cache(
  async (slug: string): Promise<TopicProfile> =>
    (await getTopic(openPublicContext(), slug)) ?? notFound(),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const profile = await findProfile((await params).slug);
  const { t } = await getWords();
  return {
    title: t(`vocabulary.topic.${profile.slug}`),
    alternates: { canonical: `/topics/${profile.slug}` },
  };
}

export default async function Page({ params }: PageProps) {
  const [profile, words] = await Promise.all([findProfile((await params).slug), getWords()]);
  return (
    <div className="page-column py-6">
      <TopicPage topic={profile} words={words} />
      <UnderView
        total={profile.total}
        isExact
        filter={words.t(`vocabulary.topic.${profile.slug}`)}
        updatedAt={profile.updatedAt}
        query={`topic=${profile.slug}`}
        words={words}
      />
    </div>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { UnderView } from '@/components/frame/under-view';
import { PersonPage } from '@/components/profile/person-page';
import type { PersonProfile } from '@/lib/domain/event/profile-view';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getPerson } from '@/lib/server/queries/get-person';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ slug: string }>;
}

/** Once a request. */
const findProfile = cache(
  async (slug: string): Promise<PersonProfile> =>
    (await getPerson(openPublicContext(), slug)) ?? notFound(),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const profile = await findProfile((await params).slug);
  return { title: profile.name, alternates: { canonical: `/people/${profile.slug}` } };
}

export default async function Page({ params }: PageProps) {
  const [profile, words] = await Promise.all([findProfile((await params).slug), getWords()]);
  return (
    <div className="page-column py-6">
      <PersonPage person={profile} words={words} />
      <UnderView
        total={profile.total}
        isExact
        filter={profile.name}
        updatedAt={profile.updatedAt}
        query={`person=${profile.slug}`}
        words={words}
      />
    </div>
  );
}

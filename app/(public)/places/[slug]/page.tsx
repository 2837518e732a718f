import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { UnderView } from '@/components/frame/under-view';
import { PlacePage } from '@/components/profile/place-page';
import type { PlaceProfile } from '@/lib/domain/event/profile-view';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getPlace } from '@/lib/server/queries/get-place';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ slug: string }>;
}

/** Once a request. */
const findProfile = cache(
  async (slug: string): Promise<PlaceProfile> =>
    (await getPlace(openPublicContext(), slug)) ?? notFound(),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const profile = await findProfile((await params).slug);
  return { title: profile.place.name, alternates: { canonical: `/places/${profile.place.slug}` } };
}

export default async function Page({ params }: PageProps) {
  const [profile, words] = await Promise.all([findProfile((await params).slug), getWords()]);
  return (
    <div className="page-column py-6">
      <PlacePage profile={profile} words={words} />
      <UnderView
        total={profile.total}
        isExact
        filter={profile.place.name}
        updatedAt={profile.updatedAt}
        query={`place=${profile.place.slug}`}
        words={words}
      />
    </div>
  );
}

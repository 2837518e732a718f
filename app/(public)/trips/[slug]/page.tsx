import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { UnderView } from '@/components/frame/under-view';
import { TripPage } from '@/components/profile/trip-page';
import type { TripProfile } from '@/lib/domain/event/profile-view';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getTrip } from '@/lib/server/queries/get-trip';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ slug: string }>;
}

/** Once a request. */
const findProfile = cache(
  async (slug: string): Promise<TripProfile> =>
    (await getTrip(openPublicContext(), slug)) ?? notFound(),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const profile = await findProfile((await params).slug);
  return { title: profile.title, alternates: { canonical: `/trips/${profile.slug}` } };
}

export default async function Page({ params }: PageProps) {
  const [profile, words] = await Promise.all([findProfile((await params).slug), getWords()]);
  return (
    <div className="page-column py-6">
      <TripPage trip={profile} words={words} />
      <UnderView
        total={profile.stops.length}
        isExact
        filter={profile.title}
        updatedAt={profile.updatedAt}
        query={`trip=${profile.slug}`}
        words={words}
      />
    </div>
  );
}

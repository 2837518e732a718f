import type { Metadata } from 'next';
import { MapSection } from '@/components/map/map-section';
import { TripHead, TripPage } from '@/components/profile/trip-page';
import { viewHref } from '@/lib/client/view-href';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { tripRoute } from '@/lib/domain/map/trip-route';
import { getTrip } from '@/lib/server/queries/get-trip';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const load = defineProfile('/trips/[slug]', getTrip);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { profile } = await load((await params).slug, searchParams);
  return { title: profile.title, alternates: { canonical: `/trips/${profile.slug}` } };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { profile, filter, labels } = await load((await params).slug, searchParams);
  const words = await getWords();
  const { places, routes } = tripRoute(profile.stops);
  const narrowed = narrowFilter(filter, 'trip', profile.slug);
  const map = (
    <MapSection
      places={places}
      routes={routes}
      href={narrowed && viewHref('/map', narrowed, '')}
      words={words}
    />
  );
  return (
    <SubjectView
      subject={{ key: 'trip', value: profile.slug, name: profile.title }}
      pathname={`/trips/${profile.slug}`}
      filter={filter}
      labels={labels}
      total={profile.shown.length}
      updatedAt={profile.updatedAt}
      words={words}
      head={<TripHead trip={profile} words={words} />}
    >
      <TripPage trip={profile} map={map} words={words} />
    </SubjectView>
  );
}

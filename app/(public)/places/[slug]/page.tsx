import type { Metadata } from 'next';
import { PlaceHead, PlacePage } from '@/components/profile/place-page';
import { getPlace } from '@/lib/server/queries/get-place';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const load = defineProfile('/places/[slug]', getPlace);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { place } = (await load((await params).slug, searchParams)).profile;
  return { title: place.name, alternates: { canonical: `/places/${place.slug}` } };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { profile, filter, labels } = await load((await params).slug, searchParams);
  const words = await getWords();
  const { slug, name } = profile.place;
  return (
    <SubjectView
      subject={{ key: 'place', value: slug, name }}
      pathname={`/places/${slug}`}
      filter={filter}
      labels={labels}
      total={profile.total}
      updatedAt={profile.updatedAt}
      words={words}
      head={<PlaceHead profile={profile} filter={filter} words={words} />}
    >
      <PlacePage profile={profile} filter={filter} words={words} />
    </SubjectView>
  );
}

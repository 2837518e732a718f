import type { Metadata } from 'next';
import { MapSection } from '@/components/map/map-section';
import { PersonHead, PersonPage } from '@/components/profile/person-page';
import { viewHref } from '@/lib/client/view-href';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getPerson } from '@/lib/server/queries/get-person';
import { getPersonMap } from '@/lib/server/queries/get-person-map';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const load = defineProfile('/people/[slug]', getPerson);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { profile } = await load((await params).slug, searchParams);
  return { title: profile.name, alternates: { canonical: `/people/${profile.slug}` } };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { profile, filter, labels } = await load((await params).slug, searchParams);
  const [words, { places, routes }] = await Promise.all([
    getWords(),
    getPersonMap(openPublicContext(), profile.slug, filter),
  ]);
  const narrowed = narrowFilter(filter, 'person', profile.slug);
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
      subject={{ key: 'person', value: profile.slug, name: profile.name }}
      pathname={`/people/${profile.slug}`}
      filter={filter}
      labels={labels}
      total={profile.total}
      updatedAt={profile.updatedAt}
      words={words}
      head={<PersonHead person={profile} filter={filter} words={words} />}
    >
      <PersonPage person={profile} filter={filter} map={map} words={words} />
    </SubjectView>
  );
}

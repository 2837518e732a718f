import type { Metadata } from 'next';
import { RelationHead, RelationPage } from '@/components/profile/relation-page';
import { relationSlug } from '@/lib/domain/event/relation';
import { getRelation } from '@/lib/server/queries/get-relation';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ pair: string }>;
  searchParams: SearchParams;
}

const load = defineProfile('/relations/[pair]', getRelation);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { profile } = await load((await params).pair, searchParams);
  const { t } = await getWords();
  const { first, second, shared, total } = profile;
  const title = t('relation.title', { first: first.name, second: second.name });
  return {
    title,
    description: `${title}: ${t('relation.summary', { count: total - shared.total })}`,
    alternates: { canonical: `/relations/${relationSlug(first.code, second.code)}` },
  };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { profile, filter, labels } = await load((await params).pair, searchParams);
  const words = await getWords();
  const { first, second } = profile;
  return (
    <SubjectView
      subject={{
        key: 'between',
        value: `${first.code},${second.code}`,
        name: words.t('relation.title', { first: first.name, second: second.name }),
      }}
      pathname={`/relations/${relationSlug(first.code, second.code)}`}
      filter={filter}
      labels={labels}
      total={profile.total}
      updatedAt={profile.updatedAt}
      words={words}
      head={<RelationHead relation={profile} filter={filter} words={words} />}
    >
      <RelationPage relation={profile} filter={filter} words={words} />
    </SubjectView>
  );
}

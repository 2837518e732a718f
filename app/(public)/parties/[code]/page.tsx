import type { Metadata } from 'next';
import { PartyHead, PartyPage } from '@/components/profile/party-page';
import { getParty } from '@/lib/server/queries/get-party';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: SearchParams;
}

const load = defineProfile('/parties/[code]', getParty);

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { profile } = await load((await params).code, searchParams);
  const { t } = await getWords();
  const balance = { received: profile.came.total, sent: profile.went.total };
  return {
    title: profile.name,
    description: `${profile.name}: ${t('profile.party.balance', balance)}`,
    alternates: { canonical: `/parties/${profile.code}` },
  };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { profile, filter, labels } = await load((await params).code, searchParams);
  const words = await getWords();
  return (
    <SubjectView
      subject={{ key: 'party', value: profile.code, name: profile.name }}
      pathname={`/parties/${profile.code}`}
      filter={filter}
      labels={labels}
      total={profile.total}
      updatedAt={profile.updatedAt}
      words={words}
      head={<PartyHead party={profile} filter={filter} words={words} />}
    >
      <PartyPage party={profile} filter={filter} words={words} />
    </SubjectView>
  );
}

import type { Metadata } from 'next';
import { PartyHead, PartyPage } from '@/components/profile/party-page';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getParty } from '@/lib/server/queries/get-party';
import { listPlanLog, type PlanEntry } from '@/lib/server/queries/list-plan-log';
import { getWords } from '../../../get-words';
import type { SearchParams } from '../../../read-page-query';
import { defineProfile } from '../../define-profile';
import { SubjectView } from '../../subject-view';

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: SearchParams;
}

const MOST_CHANGES = 6;

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
  const changes = await listRecentChanges(profile.code, filter);
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
      <PartyPage party={profile} filter={filter} changes={changes} words={words} />
    </SubjectView>
  );
}

/** The last of what became of the party's events; none where the filter has no words for them. */
async function listRecentChanges(code: string, filter: Filter): Promise<PlanEntry[]> {
  const narrowed = narrowFilter(filter, 'party', code);
  if (narrowed === null) return [];
  const log = await listPlanLog(openPublicContext(), {
    filter: narrowed,
    limit: MOST_CHANGES,
    cursor: null,
  });
  return log.entries;
}

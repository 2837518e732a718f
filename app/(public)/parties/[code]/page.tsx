import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { UnderView } from '@/components/frame/under-view';
import { PartyPage } from '@/components/profile/party-page';
import type { PartyProfile } from '@/lib/domain/event/profile-view';
import { openPublicContext } from '@/lib/server/http/open-context';
import { getParty } from '@/lib/server/queries/get-party';
import { getWords } from '../../../get-words';

interface PageProps {
  params: Promise<{ code: string }>;
}

/** Once a request; a code in small letters leads to the one in capitals. */
const findParty = cache(async (text: string): Promise<PartyProfile> => {
  const code = text.toUpperCase();
  const found = await getParty(openPublicContext(), code);
  if (!found) notFound();
  return code === text ? found : permanentRedirect(`/parties/${code}`);
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const party = await findParty((await params).code);
  const { t } = await getWords();
  const balance = { received: party.came.total, sent: party.went.total };
  return {
    title: party.name,
    description: `${party.name}: ${t('profile.party.balance', balance)}`,
    alternates: { canonical: `/parties/${party.code}` },
  };
}

export default async function Page({ params }: PageProps) {
  const [party, words] = await Promise.all([findParty((await params).code), getWords()]);
  return (
    <div className="page-column py-6">
      <PartyPage party={party} words={words} />
      <UnderView
        total={party.total}
        isExact
        filter={party.name}
        updatedAt={party.updatedAt}
        query={`party=${party.code}`}
        words={words}
      />
    </div>
  );
}

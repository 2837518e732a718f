import type { Metadata } from 'next';
import { IndexHead } from '@/components/profile/index-head';
import { PartyIndex } from '@/components/profile/party-index';
import { openPublicContext } from '@/lib/server/http/open-context';
import { listParties } from '@/lib/server/queries/list-parties';
import { getWords } from '../../get-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('profile.parties.title') };
}

export default async function Page() {
  const [lines, words] = await Promise.all([listParties(openPublicContext()), getWords()]);
  const { t } = words;
  return (
    <div className="page-column py-6">
      <IndexHead title={t('profile.parties.title')} lead={t('profile.parties.lead')} />
      <PartyIndex lines={lines} words={words} />
    </div>
  );
}

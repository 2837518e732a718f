import type { Metadata } from 'next';
import { IndexHead } from '@/components/profile/index-head';
import { PeopleIndex } from '@/components/profile/people-index';
import { openPublicContext } from '@/lib/server/http/open-context';
import { listPeople } from '@/lib/server/queries/list-people';
import { getWords } from '../../get-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('profile.people.title') };
}

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: PageProps) {
  const [{ letter: asked }, words] = await Promise.all([searchParams, getWords()]);
  // Anything but a letter of the index shows the index as it opens.
  const letter = typeof asked === 'string' && /^[A-Z#]$/.test(asked) ? asked : null;
  const { people, letters, total } = await listPeople(openPublicContext(), letter);
  const { t } = words;
  return (
    <div className="page-column py-6">
      <IndexHead
        title={t('profile.people.title')}
        lead={t('profile.people.lead', { count: total })}
      />
      <PeopleIndex people={people} letters={letters} letter={letter} words={words} />
    </div>
  );
}

import type { Metadata } from 'next';
import { ApiReference } from '@/components/api-docs/api-reference';
import { MoreWords } from '@/components/frame/words-provider';
import { pickMessages } from '@/lib/client/messages/messages';
import { openPublicContext } from '@/lib/server/http/open-context';
import { listOperations } from '@/lib/server/openapi/list-operations';
import { getWords } from '../../../get-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords()).t('apiDocs.title'), alternates: { canonical: '/api/docs' } };
}

/** The reference of the API, made from the description that machines read. */
export default async function Page() {
  const words = await getWords();
  const groups = [...listOperations(openPublicContext().baseUrl)].map(([name, operations]) => ({
    name,
    operations,
  }));
  return (
    <MoreWords locale={words.locale} messages={pickMessages(words.locale, ['apiDocs'])}>
      <ApiReference groups={groups} words={words} />
    </MoreWords>
  );
}

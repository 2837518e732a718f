import type { Metadata } from 'next';
import { AddText } from '@/components/desk/add-text/add-text';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { today } from '@/lib/server/ctx';
import { getWords } from '../../get-words';
import {
  applyDraftAction,
  checkDraftAction,
  readTextAction,
  takeBackAppliedAction,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.add.title') };
}

interface AddPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** From a line, a diary or an article to events. `text` is what to begin with. */
export default async function AddPage({ searchParams }: AddPageProps) {
  const ctx = await requireDesk('/desk/add');
  const { text } = await searchParams;
  const { t } = await getWords();
  return (
    <div className="page-column py-6">
      <h1 className="font-serif text-28">{t('desk.add.title')}</h1>
      <p className="mb-4 text-13 text-muted">{t('desk.add.lead')}</p>
      <AddText
        actorId={ctx.actor.id ?? ''}
        text={typeof text === 'string' ? text : ''}
        today={today(ctx)}
        canPublish={canPublishEvents(ctx.actor)}
        actions={{
          read: readTextAction,
          check: checkDraftAction,
          add: applyDraftAction,
          takeBack: takeBackAppliedAction,
        }}
      />
    </div>
  );
}

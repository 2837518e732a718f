import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { EventForm } from '@/components/desk/event-form/event-form';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { getWords } from '../../../get-words';
import { saveEventAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.pageTitle.new') };
}

export default async function NewEventPage() {
  const { actor } = await requireDesk('/desk/events/new');
  const { t } = await getWords();
  return (
    <div className="page-column pt-6">
      <h1 className="mb-6 font-serif text-28">{t('desk.form.newTitle')}</h1>
      <EventForm
        actorId={actor.id ?? ''}
        stored={null}
        canPublish={canPublishEvents(actor)}
        save={saveEventAction}
        requestKey={randomUUID()}
      />
    </div>
  );
}

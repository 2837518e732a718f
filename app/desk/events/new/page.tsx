import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventForm } from '@/components/desk/event-form/event-form';
import { formLikeRecord } from '@/components/desk/event-form/form-like-record';
import { eventTitles } from '@/lib/domain/event/title';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { findEvent } from '@/lib/server/queries/find-event';
import { getWords } from '../../../get-words';
import { findClashesAction, findHolderAction, saveEventAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.pageTitle.new') };
}

interface NewEventPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** An empty form, or with `like=id` one that begins with the people and topics of an earlier event. */
export default async function NewEventPage({ searchParams }: NewEventPageProps) {
  const ctx = await requireDesk('/desk/events/new');
  const { like } = await searchParams;
  const found = typeof like === 'string' ? await findEvent(ctx, like) : null;
  if (found && found.state !== 'found') notFound();
  const { t } = await getWords();
  return (
    <div className="page-column pt-6">
      <h1 className="font-serif text-28">{t('desk.form.newTitle')}</h1>
      <p className="mb-6 min-h-5 text-13 text-muted">
        {found && t('desk.form.like', { title: eventTitles(found.record).short })}
      </p>
      <EventForm
        key={found?.record.id ?? 'new'}
        actorId={ctx.actor.id ?? ''}
        stored={null}
        {...(found && {
          template: { name: `like-${found.record.id}`, form: formLikeRecord(found.record) },
        })}
        canPublish={canPublishEvents(ctx.actor)}
        save={saveEventAction}
        findClashes={findClashesAction}
        findHolder={findHolderAction}
        requestKey={randomUUID()}
      />
    </div>
  );
}

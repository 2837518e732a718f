import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { EventForm } from '@/components/desk/event-form/event-form';
import { formFromRecord } from '@/components/desk/event-form/form-from-record';
import { ActionPanel } from '@/components/desk/event-state/action-panel';
import { claimLines } from '@/components/desk/event-state/claim-lines';
import { ClaimsFold } from '@/components/desk/event-state/claims-fold';
import { HistoryTable } from '@/components/desk/event-state/history-table';
import { LazyMergedEvents } from '@/components/desk/event-state/lazy-merged-events';
import { StateLines } from '@/components/desk/event-state/state-lines';
import { MoreWords } from '@/components/frame/words-provider';
import { LinkButton } from '@/components/ui/link-button';
import { RuleHeading } from '@/components/ui/rule-heading';
import { pickMessages } from '@/lib/client/messages/messages';
import { allowedActions } from '@/lib/domain/event/allowed-actions';
import { eventTitles } from '@/lib/domain/event/title';
import { canPublishEvents } from '@/lib/domain/permissions';
import { requireDesk } from '@/lib/server/auth/page-context';
import { today } from '@/lib/server/ctx';
import { findEvent } from '@/lib/server/queries/find-event';
import { listMerged } from '@/lib/server/queries/list-merged';
import { listRevisions } from '@/lib/server/queries/list-revisions';
import { getWords } from '../../../../get-words';
import {
  editClaimAction,
  findClashesAction,
  findHolderAction,
  giveActionAction,
  restoreVersionAction,
  saveEventAction,
} from '../../actions';

/** Versions beside the form; the rest is a link away. */
const SHOWN = 50;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.form.editTitle') };
}

export default async function EditEventPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const ctx = await requireDesk(`/desk/events/${encodeURIComponent(id)}/edit`);
  const words = await getWords();
  const found = await findEvent(ctx, id);
  // What was merged is worked on where it went.
  if (found.state === 'moved') redirect(`/desk/events/${found.slug}/edit`);
  if (found.state !== 'found') notFound();
  const { record } = found;
  const [history, merged] = await Promise.all([
    listRevisions(ctx, record.id, { limit: SHOWN, before: null }),
    listMerged(ctx, record),
  ]);
  const mayPublish = canPublishEvents(ctx.actor);
  const { short } = eventTitles(record);
  const isPublic = record.editorial === 'published';
  const { version, slug, editorial } = record;
  const claims = claimLines(record, words);
  return (
    <div className="page-column pt-6">
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-12 text-muted">{words.t('desk.form.editTitle')}</p>
          <h1 className="font-serif text-28">
            <bdi>{short}</bdi>
          </h1>
        </div>
        <div className="flex flex-wrap gap-3">
          {record.trip && (
            <LinkButton variant="outline" href={`/desk/trips/${record.trip.slug}`}>
              {words.t('desk.trip.open')}
            </LinkButton>
          )}
          <LinkButton variant="outline" href={`/desk/events/new?like=${record.id}`}>
            {words.t('desk.form.sameAgain')}
          </LinkButton>
          {isPublic && (
            <LinkButton variant="outline" href={`/events/${slug}`}>
              {words.t('desk.form.view')}
            </LinkButton>
          )}
        </div>
      </div>
      <EventForm
        key={record.id}
        actorId={ctx.actor.id ?? ''}
        stored={{ id: record.id, slug, version, editorial, form: formFromRecord(record) }}
        canPublish={mayPublish}
        save={saveEventAction}
        findClashes={findClashesAction}
        findHolder={findHolderAction}
        requestKey={randomUUID()}
        aside={
          <>
            <StateLines record={record} words={words} />
            <ActionPanel
              id={record.id}
              version={version}
              title={short}
              actions={[
                ...allowedActions(record, ctx.actor, today(ctx)).filter(
                  (action) => action !== 'report' || record.status !== 'reported',
                ),
                ...(isPublic && mayPublish ? (['merge'] as const) : []),
                ...(!isPublic && mayPublish ? (['hold'] as const) : []),
                ...(isPublic ? [] : (['delete'] as const)),
              ]}
              giveAction={giveActionAction}
            />
            {(claims.length > 0 || record.sources.length > 0) && (
              <section aria-labelledby="claims">
                <RuleHeading level={2} id="claims">
                  {words.t('desk.claims.title')}
                </RuleHeading>
                <MoreWords
                  locale={words.locale}
                  messages={pickMessages(words.locale, ['eventPage'])}
                >
                  <ClaimsFold
                    id={record.id}
                    version={version}
                    fields={claims}
                    isDisputed={claims.some((field) => field.isDisputed)}
                    label={words.t('desk.claims.open')}
                    sources={record.sources.map(({ id, title, outlet }) => ({
                      id,
                      label: outlet ? `${outlet.name}: ${title}` : title,
                    }))}
                    editClaim={editClaimAction}
                  />
                </MoreWords>
              </section>
            )}
            {merged.length > 0 && (
              <LazyMergedEvents
                events={merged}
                mayUnmerge={mayPublish}
                giveAction={giveActionAction}
              />
            )}
            <HistoryTable
              id={record.id}
              version={version}
              rows={history.entries}
              olderHref={history.next === null ? null : `/api/v1/events/${record.id}/revisions`}
              restore={restoreVersionAction}
              words={words}
            />
          </>
        }
      />
    </div>
  );
}

import { fail, ok, type Result } from '@/lib/domain/errors';
import type { RawEventInput } from '@/lib/domain/event/event-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { toEventInput } from '@/lib/domain/event/to-input';
import type { Draft, MatchChange } from '@/lib/domain/parse/draft';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import type { Ctx } from '@/lib/server/ctx';
import { findEvent } from '@/lib/server/queries/find-event';
import type { AppliedEvent } from './apply-draft';

type Source = NonNullable<RawEventInput['sources']>[number];

interface DraftChange {
  id: string;
  draft: Draft;
  source: Source | null;
  /** The side that confirms; the visiting one unless said otherwise. */
  side?: 'visiting' | 'host' | null | undefined;
}

/**
 * Gives an event what a text says of it: the action of its match, and what topics and source it
 * lacks. Gives the version it had before, to go back to. Fails with `conflict` where its status does
 * not allow the action.
 */
export async function changeByDraft(ctx: Ctx, change: DraftChange): Promise<Result<AppliedEvent>> {
  const match = change.draft.matches.find((one) => one.id === change.id);
  if (!match) return fail('bad-request', 'The text was not read as a change to this event.');
  const found = await findEvent(ctx, change.id);
  if (found.state !== 'found') return fail('not-found', 'There is no such event.');
  const before = found.record;
  const acted = await act(ctx, before, match.change, change);
  if (!acted.ok) return acted;
  const done = await addWhatItLacks(ctx, acted.value, change);
  if (!done.ok) return done;
  const { id, slug, version } = done.value;
  return ok({ id, slug, version, title: eventTitles(done.value).short, to: before.version });
}

function act(
  ctx: Ctx,
  { id, version }: EventRecord,
  change: MatchChange,
  { draft, source, side }: DraftChange,
): Promise<Result<EventRecord>> | Result<EventRecord> {
  const said = source === null ? {} : { source };
  const give = (action: Parameters<typeof actOnEvent>[2], document: object = {}) =>
    actOnEvent(ctx, id, action, { ...said, ...document }, version);
  switch (change) {
    case 'move':
      return give('reschedule', { edtf: draft.edtf, precision: draft.date_precision });
    case 'postpone':
      return give('postpone');
    case 'cancel':
      return give('cancel');
    case 'confirm':
      return draft.status === 'completed'
        ? give('complete')
        : give('confirm', { side: side ?? 'visiting' });
    case 'same':
    case 'source':
      return findAsItIs(ctx, id);
  }
}

async function findAsItIs(ctx: Ctx, id: string): Promise<Result<EventRecord>> {
  const found = await findEvent(ctx, id);
  return found.state === 'found' ? ok(found.record) : fail('not-found', 'There is no such event.');
}

/** One more source, where it is none of the event's, and the topics that the event has not. */
function addWhatItLacks(
  ctx: Ctx,
  record: EventRecord,
  { draft, source }: DraftChange,
): Promise<Result<EventRecord>> {
  const { sources = [], topics = [] } = toEventInput(record);
  const isKnown = source === null || record.sources.some((one) => one.url === (source.url ?? null));
  const known = new Set(record.agenda.map((item) => String(item.slug)));
  const patch = {
    sources: isKnown ? sources : [...sources, source],
    topics: [...topics, ...draft.topics.filter((slug) => !known.has(slug))],
  };
  return updateEvent(ctx, record.id, patch, record.version);
}

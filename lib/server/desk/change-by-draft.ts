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
  const done = await addWhatItLacks(ctx, acted.value, { ...change, match: match.change });
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
  { draft, source, match: change }: DraftChange & { match: MatchChange },
): Promise<Result<EventRecord>> {
  const { sources = [], topics = [] } = toEventInput(record);
  const known = new Set(record.agenda.map((item) => String(item.slug)));
  const patch = {
    sources:
      source === null ? sources : withSaid(sources, source, saidByDraft(record, draft, change)),
    topics: [...topics, ...draft.topics.filter((slug) => !known.has(slug))],
  };
  return updateEvent(ctx, record.id, patch, record.version);
}

/** The sources with the draft's document among them, and what it says. */
function withSaid(sources: Source[], source: Source, says: Source['says']): Source[] {
  const isSame = (one: Source) =>
    source.url ? one.url === source.url : !one.url && one.title === source.title;
  return sources.some(isSame)
    ? sources.map((one) => (isSame(one) ? { ...one, says } : one))
    : [...sources, { ...source, says }];
}

/**
 * What the text says of the event beside its fate, which actions record: its days, unless it takes
 * them away, and where and about what, as far as the event has the same words for it.
 */
function saidByDraft(record: EventRecord, draft: Draft, change: MatchChange): Source['says'] {
  const tellsDays = draft.edtf !== null && change !== 'postpone' && change !== 'cancel';
  const cities = draft.destinations.flatMap(({ city }) => city ?? []);
  const isThere = cities.every((city) => record.places.some((place) => place.name === city));
  return [
    ...(tellsDays ? [{ field: 'dates' as const, value: draft.edtf ?? undefined }] : []),
    ...(cities.length > 0 && isThere ? [{ field: 'place' as const }] : []),
    ...(draft.topics.length > 0
      ? [{ field: 'topics' as const, value: draft.topics.join(',') }]
      : []),
  ];
}

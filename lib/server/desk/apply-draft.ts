import { z } from 'zod';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { sourceInputSchema } from '@/lib/domain/event/event-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import { type Draft, draftSchema } from '@/lib/domain/parse/draft';
import { draftToInputs } from '@/lib/domain/parse/draft-to-inputs';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import type { Ctx } from '@/lib/server/ctx';
import { officeTitle } from '@/lib/server/gazetteer/office-title';
import { changeByDraft } from './change-by-draft';

const schema = z.strictObject({
  /** A fresh UUID: the same one sent again makes nothing twice. */
  requestKey: z.uuid(),
  draft: draftSchema,
  source: sourceInputSchema.nullable(),
  /** The event that the draft changes; null makes a new one. */
  change: z.strictObject({ id: z.uuid(), side: z.enum(['visiting', 'host']).nullish() }).nullable(),
  publish: z.boolean(),
});

/** What became of one event: `to` is the version to go back to, null when the event is new. */
export interface AppliedEvent {
  id: string;
  slug: string;
  title: string;
  version: number;
  to: number | null;
}

/**
 * Saves what was read from a text: as a change to an event that the diary has, or as new drafts, one
 * to each host, published when asked to. Fails as the commands behind it do; what was made before a
 * failure stays, and the same request again completes the rest.
 */
export async function applyDraft(ctx: Ctx, request: unknown): Promise<Result<AppliedEvent[]>> {
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is nothing that was read from a text.');
  const { draft, source, change, publish, requestKey } = parsed.data;
  if (change !== null) {
    const changed = await changeByDraft(ctx, { ...change, draft, source });
    return changed.ok ? ok([changed.value]) : changed;
  }
  const inputs = draftToInputs(draft, { source, officeTitle });
  const applied: AppliedEvent[] = [];
  let trip: { title: string } | string | null =
    inputs.length > 1 ? { title: tourTitle(draft) } : null;
  for (const [index, input] of inputs.entries()) {
    const made = await createEvent(ctx, trip === null ? input : { ...input, trip }, {
      idempotencyKey: `${requestKey}-${index}`,
    });
    if (!made.ok) return made;
    trip = made.value.trip?.slug ?? trip;
    const stored = publish ? await actOnEvent(ctx, made.value.id, 'publish', {}) : made;
    if (!stored.ok) return stored;
    applied.push(appliedEvent(stored.value));
  }
  return ok(applied);
}

function appliedEvent(record: EventRecord): AppliedEvent {
  const { id, slug, version } = record;
  return { id, slug, title: eventTitles(record).short, version, to: null };
}

/** "Iraqi PM to Baku and Tbilisi, 2026": a tour by its draft's title and year. */
function tourTitle({ title, start_date }: Draft): string {
  return start_date === null ? title : `${title}, ${start_date.slice(0, 4)}`;
}

import { randomUUID } from 'node:crypto';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { type ActionInput, actionInputSchema } from '@/lib/domain/event/action-input';
import { ACTIONS, type ActionName } from '@/lib/domain/event/actions';
import type { EventRecord, SourceRecord } from '@/lib/domain/event/event-record';
import { isUnchanged, stampRecord } from '@/lib/domain/event/stamp-record';
import { recordClaims } from '@/lib/domain/evidence/record-claims';
import { parseDocument } from '@/lib/domain/parse-document';
import { hasRole } from '@/lib/domain/permissions';
import { urlSchema } from '@/lib/domain/text';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { resolveOutlets } from '@/lib/server/store/resolve-outlets';
import { commitEvents } from './commit-events';
import { lockEvent } from './lock-event';
import { transact } from './transact';

/**
 * Gives an event one of its actions (confirm, postpone, publish …).
 * Fails with `conflict` when its status does not allow the action, `unprocessable` for bad input,
 * `precondition` when a version is given and it is not the one stored.
 */
export async function actOnEvent(
  ctx: Ctx,
  id: string,
  action: ActionName,
  document: unknown,
  version: number | null = null,
): Promise<Result<EventRecord>> {
  const { role, transition } = ACTIONS[action];
  const allowed = authorize(ctx.actor, hasRole(ctx.actor, role));
  if (!allowed.ok) return allowed;
  const parsed = parseDocument(actionInputSchema, document);
  if (!parsed.ok) return parsed;
  return transact(ctx.db, async (tx) => {
    const locked = await lockEvent(tx, id, version);
    if (!locked.ok) return locked;
    const before = locked.value;
    const source = await findSource(tx, before, parsed.value.source ?? null);
    if (!source.ok) return source;
    const now = ctx.now.toISOString();
    const moved = transition(before, {
      reason: parsed.value.reason ?? null,
      dates: newDates(parsed.value),
      source: source.value,
      side: parsed.value.side ?? null,
      until: parsed.value.until ?? null,
      now,
      claimId: randomUUID(),
    });
    if (!moved.ok) return moved;
    const claimed = withSaid(before, moved.value, parsed.value.source, source.value);
    if (isUnchanged(before, claimed)) return ok(before);
    // Whoever acts on an event has looked at it.
    const record = stampRecord(before, { ...claimed, lookAgainOn: null }, now);
    const reason = parsed.value.reason ?? null;
    const [stored] = await commitEvents(tx, ctx, [
      { before, steps: [{ record, action, reason, at: ctx.now }] },
    ]);
    return ok(stored ?? record);
  });
}

function newDates({ edtf, precision }: ActionInput) {
  if (edtf === null || edtf === undefined) return undefined;
  const dates = deriveDates(edtf, precision ?? undefined);
  return dates.ok ? dates.value : undefined;
}

/** What else the document says that an action is given with. */
function withSaid(
  before: EventRecord,
  after: EventRecord,
  given: ActionInput['source'],
  source: SourceRecord | null,
): EventRecord {
  if (!source || !given || typeof given === 'string' || !given.says) return after;
  return recordClaims(before, after, [{ ...source, says: given.says }], randomUUID);
}

/** The source an action names: one the event has, by id or address, or a new one. */
async function findSource(
  tx: Ctx['db'],
  record: EventRecord,
  given: NonNullable<ActionInput['source']> | null,
): Promise<Result<SourceRecord | null>> {
  if (given === null) return ok(null);
  const address = typeof given === 'string' ? given : given.url;
  const known = record.sources.find(
    (one) => one.id === given || (address !== null && address !== undefined && one.url === address),
  );
  if (known) return ok(known);
  if (typeof given === 'string') {
    const url = urlSchema.safeParse(given);
    if (!url.success) {
      return fail('unprocessable', 'The source is neither one of the event’s nor an address.', [
        { path: 'source', message: 'must be the id of a source of the event or a web address' },
      ]);
    }
    const title = new URL(url.data).hostname;
    return ok({ id: randomUUID(), url: url.data, title, published: null, outlet: null });
  }
  const outlets = await resolveOutlets(tx, new Set(given.outlet ? [given.outlet] : []));
  return ok({
    id: randomUUID(),
    url: given.url ?? null,
    title: given.title,
    published: given.published ?? null,
    outlet: given.outlet ? (outlets.get(given.outlet) ?? null) : null,
  });
}

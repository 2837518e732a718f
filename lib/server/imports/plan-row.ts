import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { ok, type Result } from '@/lib/domain/errors';
import { applyInput, createRecord } from '@/lib/domain/event/apply-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import { sameContent, stampRecord } from '@/lib/domain/event/stamp-record';
import { eventTitles } from '@/lib/domain/event/title';
import { postpone } from '@/lib/domain/event/transitions/postpone';
import { publish } from '@/lib/domain/event/transitions/publish';
import { reopen } from '@/lib/domain/event/transitions/reopen';
import type { Transition } from '@/lib/domain/event/transitions/transition';
import type { ImportRow } from '@/lib/domain/imports/import-row';
import { mergeImport } from '@/lib/domain/imports/merge-import';
import type { Commit } from '@/lib/server/commands/commit-events';

const ENDED = ['completed', 'cancelled', 'did-not-happen'];

export interface Plan {
  row: Pick<ImportRow, 'postponed' | 'unstated'>;
  input: ResolvedInput;
  /** Whether what comes of it is published. */
  publishes: boolean;
  now: Date;
}

/**
 * The event that a new row makes, in one step: a row is one thing that the diary learns. One that
 * cannot be published stays a draft, and `draftBecause` says why.
 */
export function planNew({ row, input, publishes, now }: Plan): Result<PlannedNew> {
  const at = now.toISOString();
  const made = withoutNeedlessTitle(createRecord(input, { now: at, newId: randomUUID }));
  const draft = takeSteps(made, at, row.postponed && postpone);
  if (!draft.ok) return draft;
  const published = publishes ? takeSteps(draft.value, at, publish) : draft;
  const record = published.ok ? published.value : draft.value;
  return ok({
    commit: { before: null, steps: [{ record, ...stepOf(now) }] },
    draftBecause: published.ok ? null : published.failure.detail,
  });
}

/** A title that is made from what the event says is no title of its own. */
function withoutNeedlessTitle(record: EventRecord): EventRecord {
  const untitled = { ...record, titleOverride: null };
  return record.titleOverride === eventTitles(untitled).short ? untitled : record;
}

export interface PlannedNew {
  commit: Commit;
  draftBecause: string | null;
}

/** What a changed row makes of its event; null when the event says all of it already. */
export function planChanged(before: EventRecord, plan: Plan): Result<Commit | null> {
  const { row, publishes, now } = plan;
  const at = now.toISOString();
  const input = mergeImport(before, plan.input, row.unstated);
  // A row that names another end corrects the diary, which asks for an ended event to be reopened.
  const corrects = ENDED.includes(before.status) && input.status !== before.status;
  const open = takeSteps(before, at, corrects && reopen);
  if (!open.ok) return open;
  const applied = applyInput(open.value, input, { now: at, newId: randomUUID });
  if (!applied.ok) return applied;
  const put = row.postponed && applied.value.status !== 'postponed';
  const moved = takeSteps(applied.value, at, put && postpone, publishes && publish);
  if (!moved.ok) return moved;
  if (isSame(before, moved.value)) return ok(null);
  const record = stampRecord(before, moved.value, at);
  return ok({ before, steps: [{ record, ...stepOf(now) }] });
}

function takeSteps(
  record: EventRecord,
  now: string,
  ...steps: (Transition | false)[]
): Result<EventRecord> {
  let result: Result<EventRecord> = ok(record);
  for (const step of steps) {
    if (!step || !result.ok) continue;
    const given = { reason: null, source: null, side: null, now, claimId: randomUUID() };
    result = step(result.value, given);
  }
  return result;
}

function stepOf(at: Date) {
  return { action: 'import', reason: null, at };
}

function isSame(before: EventRecord, after: EventRecord): boolean {
  const internal = (one: EventRecord) => canonicalJson([one.note, one.statusBefore]);
  return sameContent(before, after) && internal(before) === internal(after);
}

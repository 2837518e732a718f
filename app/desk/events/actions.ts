'use server';

import type { ClashLine, ClashQuery } from '@/components/desk/event-form/clash-types';
import { formFromRecord } from '@/components/desk/event-form/form-from-record';
import type { HolderQuery, OfficeOnDay } from '@/components/desk/event-form/holder-types';
import type { SaveRequest, SaveResult, StoredForm } from '@/components/desk/event-form/save-types';
import type {
  ActionRequest,
  ActionResult,
  RestoreRequest,
} from '@/components/desk/event-state/action-types';
import type { ClaimEdit } from '@/components/desk/event-state/claim-types';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Failure, Result } from '@/lib/domain/errors';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { openActionContext } from '@/lib/server/auth/page-context';
import { editClaim } from '@/lib/server/desk/edit-claim';
import { findOfficeHolder } from '@/lib/server/desk/find-office-holder';
import { giveAction } from '@/lib/server/desk/give-action';
import { restoreVersion } from '@/lib/server/desk/restore-version';
import { saveEvent } from '@/lib/server/desk/save-event';
import { listClashes } from '@/lib/server/queries/list-clashes';

/** Saves the form of an event. Callable by anyone with anything: role and input are checked. */
export async function saveEventAction(request: SaveRequest): Promise<SaveResult> {
  const ctx = await openActionContext();
  if (!ctx.ok) return refused(ctx.failure);
  const outcome = await saveEvent(ctx.value, request);
  switch (outcome.state) {
    case 'saved':
      return {
        state: 'saved',
        stored: storedForm(outcome.record),
        notPublished: outcome.notPublished,
      };
    case 'stale':
      return { state: 'stale', stored: storedForm(outcome.record), savedBy: outcome.savedBy };
    case 'failed':
      return refused(outcome.failure);
  }
}

/** What the event in a form clashes with; nothing for whoever may not know. */
export async function findClashesAction(query: ClashQuery): Promise<readonly ClashLine[]> {
  const ctx = await openActionContext();
  const found = ctx.ok ? await listClashes(ctx.value, query) : ctx;
  if (!found.ok) return [];
  return found.value.map(({ type, card, who }) => ({
    id: card.id,
    type,
    title: card.titles.short,
    dates: formatDateLabel(card.dates),
    who,
  }));
}

/** Who holds an office when an event takes place; null for whoever may not ask. */
export async function findHolderAction(query: HolderQuery): Promise<OfficeOnDay | null> {
  const ctx = await openActionContext();
  const found = ctx.ok ? await findOfficeHolder(ctx.value, query) : ctx;
  return found.ok ? found.value : null;
}

/** Gives an event one of its actions, or deletes it. */
export async function giveActionAction(request: ActionRequest): Promise<ActionResult> {
  const ctx = await openActionContext();
  return told(ctx.ok ? await giveAction(ctx.value, request) : ctx);
}

/** Brings an earlier version of an event back. */
export async function restoreVersionAction(request: RestoreRequest): Promise<ActionResult> {
  const ctx = await openActionContext();
  return told(ctx.ok ? await restoreVersion(ctx.value, request) : ctx);
}

/** Judges, chooses or records a claim, or grades an outlet. */
export async function editClaimAction(edit: ClaimEdit): Promise<ActionResult> {
  const ctx = await openActionContext();
  return told(ctx.ok ? await editClaim(ctx.value, edit) : ctx);
}

function told(done: Result<unknown>): ActionResult {
  if (done.ok) return { state: 'done' };
  const { code, detail, errors } = done.failure;
  return { state: code === 'precondition' ? 'stale' : 'refused', detail, errors };
}

function storedForm(record: EventRecord): StoredForm {
  const { id, slug, version, editorial } = record;
  return { id, slug, version, editorial, form: formFromRecord(record) };
}

function refused({ code, detail, errors }: Failure): SaveResult {
  if (code === 'unauthenticated') return { state: 'signed-out' };
  if (code === 'gone' || code === 'not-found') return { state: 'gone' };
  return { state: 'refused', detail, errors };
}

'use server';

import type {
  AddFailure,
  AddRequest,
  AddResult,
  AppliedEvent,
  CheckResult,
  ReadResult,
} from '@/components/desk/add-text/add-types';
import type { Day } from '@/lib/domain/dates/day';
import type { Failure } from '@/lib/domain/errors';
import type { Draft } from '@/lib/domain/parse/draft';
import { openActionContext } from '@/lib/server/auth/page-context';
import { applyDraft } from '@/lib/server/desk/apply-draft';
import { checkDraft } from '@/lib/server/desk/check-draft';
import { readRows } from '@/lib/server/desk/read-rows';
import { takeBackApplied } from '@/lib/server/desk/take-back-applied';

/** What a pasted text tells of. Stores nothing. */
export async function readTextAction(request: {
  text: string;
  published: Day | null;
}): Promise<ReadResult> {
  const ctx = await openActionContext();
  const read = ctx.ok ? await readRows(ctx.value, request) : ctx;
  return read.ok ? { ok: true, ...read.value } : refused(read.failure);
}

/** A corrected draft beside the diary. Stores nothing. */
export async function checkDraftAction(draft: Draft): Promise<CheckResult> {
  const ctx = await openActionContext();
  const checked = ctx.ok ? await checkDraft(ctx.value, draft) : ctx;
  return checked.ok ? { ok: true, looked: checked.value } : refused(checked.failure);
}

/** Saves one row of it, as new events or as a change to one. */
export async function applyDraftAction(request: AddRequest): Promise<AddResult> {
  const ctx = await openActionContext();
  const done = ctx.ok ? await applyDraft(ctx.value, request) : ctx;
  return done.ok ? { ok: true, applied: done.value } : refused(done.failure);
}

function refused({ code, detail, errors }: Failure): AddFailure {
  return { ok: false, code, detail, errors };
}

/** Takes back what was saved, the last first. Gives how many could be. */
export async function takeBackAppliedAction(applied: AppliedEvent[]): Promise<number> {
  const ctx = await openActionContext();
  if (!ctx.ok || !Array.isArray(applied)) return 0;
  let done = 0;
  for (const one of applied.slice(0, 400).toReversed()) {
    const { id, version, to } = one ?? {};
    if ((await takeBackApplied(ctx.value, { id, version, to })).ok) done += 1;
  }
  return done;
}

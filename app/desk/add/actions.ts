'use server';

import type { AddRequest, AddResult, ReadResult } from '@/components/desk/add-text/add-types';
import { openActionContext } from '@/lib/server/auth/page-context';
import { type AppliedEvent, applyDraft } from '@/lib/server/desk/apply-draft';
import { readRows } from '@/lib/server/desk/read-rows';
import { takeBackApplied } from '@/lib/server/desk/take-back-applied';

/** What a pasted text tells of. Stores nothing. */
export async function readTextAction(request: {
  text: string;
  published: string;
}): Promise<ReadResult> {
  const ctx = await openActionContext();
  const read = ctx.ok ? await readRows(ctx.value, request) : ctx;
  return read.ok ? { ok: true, parts: read.value } : { ok: false, detail: read.failure.detail };
}

/** Saves one row of it, as new events or as a change to one. */
export async function applyDraftAction(request: AddRequest): Promise<AddResult> {
  const ctx = await openActionContext();
  const done = ctx.ok ? await applyDraft(ctx.value, request) : ctx;
  if (done.ok) return { ok: true, applied: done.value };
  const { detail, errors } = done.failure;
  return { ok: false, detail, errors };
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

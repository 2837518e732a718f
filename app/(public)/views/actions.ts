'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { SaveState } from '@/components/subscribe/save-view-form';
import type { Result } from '@/lib/domain/errors';
import { openActionContext } from '@/lib/server/auth/page-context';
import type { Ctx } from '@/lib/server/ctx';
import { changeView } from '@/lib/server/views/change-view';
import { deleteView } from '@/lib/server/views/delete-view';
import { renewAddress, revokeAddress } from '@/lib/server/views/renew-address';
import { saveView } from '@/lib/server/views/save-view';

/* Each can be called by anyone with anything: the context wants an analyst, the command checks the rest. */

/** Keeps a filter as a view and shows it among the others; gives back what was typed when it fails. */
export async function saveViewAction(
  _before: SaveState | null,
  form: FormData,
): Promise<SaveState | null> {
  const name = String(form.get('name') ?? '');
  const filter = String(form.get('filter') ?? '');
  const saved = await asAnalyst((ctx) => saveView(ctx, { name, filter }));
  if (!saved.ok) return { name, detail: saved.failure.detail };
  redirect('/views');
}

export async function renameViewAction(
  _before: SaveState | null,
  form: FormData,
): Promise<SaveState | null> {
  const name = String(form.get('name') ?? '');
  const renamed = await asAnalyst((ctx) => changeView(ctx, idIn(form), { name }));
  if (!renamed.ok) return { name, detail: renamed.failure.detail };
  revalidatePath('/views');
  return null;
}

export async function moveViewAction(form: FormData): Promise<void> {
  const position = Number(form.get('position'));
  await change((ctx) => changeView(ctx, idIn(form), { position }));
}

export async function makeDefaultAction(form: FormData): Promise<void> {
  await change((ctx) => changeView(ctx, idIn(form), { is_default: true }));
}

export async function deleteViewAction(form: FormData): Promise<void> {
  await change((ctx) => deleteView(ctx, idIn(form)));
}

export async function renewAddressAction(form: FormData): Promise<void> {
  await change((ctx) => renewAddress(ctx, idIn(form)));
}

export async function revokeAddressAction(form: FormData): Promise<void> {
  await change((ctx) => revokeAddress(ctx, idIn(form)));
}

/** What fails here was done already, elsewhere: the page shows how things stand. */
async function change(command: (ctx: Ctx) => Promise<Result<unknown>>): Promise<void> {
  await asAnalyst(command);
  revalidatePath('/views');
}

async function asAnalyst<T>(command: (ctx: Ctx) => Promise<Result<T>>): Promise<Result<T>> {
  const ctx = await openActionContext('analyst');
  return ctx.ok ? command(ctx.value) : ctx;
}

function idIn(form: FormData): string {
  return String(form.get('id') ?? '');
}

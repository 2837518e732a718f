'use server';

import { z } from 'zod';
import type { UndoAnswer } from '@/components/desk/imports/import-types';
import type { ColumnMapping } from '@/lib/domain/imports/table-fields';
import { openActionContext } from '@/lib/server/auth/page-context';
import { recallMapping } from '@/lib/server/imports/column-mappings';
import { undoImport } from '@/lib/server/imports/undo-import';

/* Each can be called by anyone with anything: the context wants an editor, the command checks the rest. */

export async function undoImportAction(id: string): Promise<UndoAnswer> {
  const ctx = await openActionContext();
  if (!ctx.ok) return { state: 'failed', detail: ctx.failure.detail };
  const known = z.uuid().safeParse(id);
  if (!known.success) return { state: 'failed', detail: 'There is no such import.' };
  const undone = await undoImport(ctx.value, known.data);
  if (!undone.ok) return { state: 'failed', detail: undone.failure.detail };
  return { state: 'done', ...undone.value };
}

export async function recallMappingAction(columns: string[]): Promise<ColumnMapping | null> {
  const ctx = await openActionContext();
  const names = z.array(z.string().max(10_000)).max(500).safeParse(columns);
  return ctx.ok && names.success ? recallMapping(ctx.value.db, names.data) : null;
}

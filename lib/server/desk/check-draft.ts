import { fail, ok, type Result } from '@/lib/domain/errors';
import { draftSchema } from '@/lib/domain/parse/draft';
import type { ReadDraft } from '@/lib/domain/parse/read-draft';
import { canEditEvents } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { draftTitle } from '@/lib/server/parse/draft-title';
import { findMatches } from '@/lib/server/parse/find-matches';
import { getWorld } from '@/lib/server/parse/get-world';
import { lookUpDrafts } from './look-up-drafts';

/**
 * A draft after someone corrected it: its title, the events that it is now likely about and what it
 * clashes with. Stores nothing. `forbidden` below editor.
 */
export async function checkDraft(ctx: Ctx, document: unknown): Promise<Result<ReadDraft>> {
  const allowed = authorize(ctx.actor, canEditEvents(ctx.actor));
  if (!allowed.ok) return allowed;
  const parsed = draftSchema.safeParse(document);
  if (!parsed.success) return fail('bad-request', 'This is nothing that was read from a text.');
  const draft = parsed.data;
  const matches = await findMatches(ctx, draft, await getWorld(ctx.db));
  const [looked] = await lookUpDrafts(ctx, [{ ...draft, title: draftTitle(draft), matches }]);
  return looked ? ok(looked) : fail('bad-request', 'This is nothing that was read from a text.');
}

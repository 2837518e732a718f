import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { savedView } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { canKeepViews } from '@/lib/domain/permissions';
import { isUuid } from '@/lib/domain/uuid';
import { authorize } from '@/lib/server/authorize';
import { transact } from '@/lib/server/commands/transact';
import type { Ctx } from '@/lib/server/ctx';

export type ViewRow = typeof savedView.$inferSelect;

/** Under whose name views are kept: 401 for a reader without one, 403 below an analyst. */
export function viewOwner({ actor }: Pick<Ctx, 'actor'>): Result<string> {
  const allowed = authorize(actor, canKeepViews(actor));
  if (!allowed.ok) return allowed;
  return actor.id === null ? fail('unauthenticated', 'This needs an account.') : ok(actor.id);
}

/** Runs a command on somebody's own views, all of them locked, in their order. */
export async function withViews<T>(
  ctx: Ctx,
  command: (tx: Database, views: readonly ViewRow[], ownerId: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const owner = viewOwner(ctx);
  if (!owner.ok) return owner;
  return transact(ctx.db, async (tx) => {
    const views = await tx
      .select()
      .from(savedView)
      .where(eq(savedView.ownerId, owner.value))
      .orderBy(asc(savedView.position), asc(savedView.id))
      .for('update');
    return command(tx, views, owner.value);
  });
}

/** As `withViews`, on one of them; somebody else's view is none. */
export function withView<T>(
  ctx: Ctx,
  id: string,
  command: (tx: Database, view: ViewRow, views: readonly ViewRow[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  return withViews(ctx, async (tx, views) => {
    const view = isUuid(id) ? views.find((one) => one.id === id) : undefined;
    return view ? command(tx, view, views) : fail('not-found', 'You have no such view.');
  });
}

/** Numbers views anew in the order given, from 0. */
export async function storeOrder(tx: Database, views: readonly ViewRow[]): Promise<void> {
  for (const [position, view] of views.entries()) {
    if (view.position === position) continue;
    await tx
      .update(savedView)
      .set({ position })
      .where(and(eq(savedView.id, view.id), eq(savedView.ownerId, view.ownerId)));
  }
}

import { fail, ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { endAddress, giveAddress } from './give-address';
import { withView } from './view-owner';

/** Gives a view a new address. The one before, if any, is gone at once. */
export function renewAddress(ctx: Ctx, id: string): Promise<Result<{ id: string }>> {
  return withView(ctx, id, async (tx, view) => {
    await endAddress(tx, view.id, ctx.now);
    await giveAddress(tx, view.id, ctx.now);
    return ok({ id: view.id });
  });
}

/** Ends the address of a view without a new one. Fails with `not-found` when none is in use. */
export function revokeAddress(ctx: Ctx, id: string): Promise<Result<{ id: string }>> {
  return withView(ctx, id, async (tx, view) => {
    const ended = await endAddress(tx, view.id, ctx.now);
    return ended ? ok({ id: view.id }) : fail('not-found', 'The view has no address in use.');
  });
}

import { eq } from 'drizzle-orm';
import { savedView } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import type { Ctx } from '@/lib/server/ctx';
import { endAddress } from './give-address';
import { storeOrder, withView } from './view-owner';

/** Deletes a view; every address it ever had answers from then on that it is gone. */
export function deleteView(ctx: Ctx, id: string): Promise<Result<null>> {
  return withView(ctx, id, async (tx, view, views) => {
    await endAddress(tx, view.id, ctx.now);
    await tx.delete(savedView).where(eq(savedView.id, view.id));
    await storeOrder(
      tx,
      views.filter((one) => one.id !== view.id),
    );
    return ok(null);
  });
}

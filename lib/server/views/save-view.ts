import { randomUUID } from 'node:crypto';
import { savedView } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { parseDocument } from '@/lib/domain/parse-document';
import { viewInputSchema } from '@/lib/domain/views/saved-view';
import type { Ctx } from '@/lib/server/ctx';
import { giveAddress } from './give-address';
import { readViewFilter } from './read-view-filter';
import { viewOwner, withViews } from './view-owner';

/** More than anybody keeps in order by hand. */
const MOST = 100;

/**
 * Saves a filter under a name, last in order, with an address of its own. Said again it is the same
 * view; the name with another filter is a `conflict`.
 */
export async function saveView(
  ctx: Ctx,
  document: unknown,
): Promise<Result<{ id: string; isNew: boolean }>> {
  const owner = viewOwner(ctx);
  if (!owner.ok) return owner;
  const parsed = parseDocument(viewInputSchema, document);
  if (!parsed.ok) return parsed;
  const filter = await readViewFilter(ctx, parsed.value.filter);
  if (!filter.ok) return filter;
  const { name } = parsed.value;
  return withViews<{ id: string; isNew: boolean }>(ctx, async (tx, views, ownerId) => {
    const namesake = views.find((view) => view.name === name);
    if (namesake?.filter === filter.value) return ok({ id: namesake.id, isNew: false });
    if (namesake) return nameTaken();
    if (views.length >= MOST) return fail('conflict', `Nobody keeps more than ${MOST} views.`);
    const id = randomUUID();
    const view = { id, ownerId, name, filter: filter.value, createdAt: ctx.now };
    await tx.insert(savedView).values({ ...view, position: views.length });
    await giveAddress(tx, id, ctx.now);
    return ok({ id, isNew: true });
  });
}

/** The failure of a name that another view of the same person has. */
export function nameTaken() {
  return fail('conflict', 'You have another view of this name.', [
    { path: 'name', message: 'is the name of another view' },
  ]);
}

import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { savedView } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import { parseDocument } from '@/lib/domain/parse-document';
import { viewPatchSchema } from '@/lib/domain/views/saved-view';
import type { Ctx } from '@/lib/server/ctx';
import { readViewFilter } from './read-view-filter';
import { nameTaken } from './save-view';
import { storeOrder, type ViewRow, viewOwner, withView } from './view-owner';

/**
 * Renames a view, gives it another filter, another place among its owner's, or makes it their
 * default; its addresses stay. Fields that are not given stay as they are.
 */
export async function changeView(
  ctx: Ctx,
  id: string,
  document: unknown,
): Promise<Result<{ id: string }>> {
  const owner = viewOwner(ctx);
  if (!owner.ok) return owner;
  const parsed = parseDocument(viewPatchSchema, document);
  if (!parsed.ok) return parsed;
  const { name, position, is_default: isDefault } = parsed.value;
  const filter =
    parsed.value.filter === undefined
      ? ok(undefined)
      : await readViewFilter(ctx, parsed.value.filter);
  if (!filter.ok) return filter;
  return withView(ctx, id, async (tx, view, views) => {
    if (name !== undefined && views.some((one) => one.id !== id && one.name === name)) {
      return nameTaken();
    }
    if (isDefault === true) await clearDefault(tx, view);
    const changed = {
      name: name ?? view.name,
      filter: filter.value ?? view.filter,
      isDefault: isDefault ?? view.isDefault,
    };
    await tx.update(savedView).set(changed).where(eq(savedView.id, id));
    if (position !== undefined) await storeOrder(tx, moved(views, view, position));
    return ok({ id });
  });
}

/** One of somebody's views at most is their default. */
async function clearDefault(tx: Database, { id, ownerId }: ViewRow): Promise<void> {
  await tx
    .update(savedView)
    .set({ isDefault: false })
    .where(and(eq(savedView.ownerId, ownerId), ne(savedView.id, id)));
}

function moved(views: readonly ViewRow[], view: ViewRow, position: number): ViewRow[] {
  return views.filter((one) => one.id !== view.id).toSpliced(position, 0, view);
}

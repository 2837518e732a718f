import { and, asc, count, desc, eq, isNull, lte, type SQL } from 'drizzle-orm';
import { change, eventIndex, feedAddress, savedView } from '@/db/schema';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { isUuid } from '@/lib/domain/uuid';
import type { SavedView } from '@/lib/domain/views/saved-view';
import type { Ctx } from '@/lib/server/ctx';
import { FEED_EXTENSIONS } from '@/lib/server/feeds/open-feed';
import { compileFilter, whereFilter } from '@/lib/server/queries/filter-sql';
import { addressToken, hashToken } from './address-token';
import { readStoredFilter } from './read-stored-filter';
import { viewOwner } from './view-owner';

/** Somebody's own views in their order, each with its feeds and how they fare. */
export async function listViews(ctx: Ctx): Promise<Result<SavedView[]>> {
  const owner = viewOwner(ctx);
  if (!owner.ok) return owner;
  return ok(await selectViews(ctx, eq(savedView.ownerId, owner.value)));
}

/** One of somebody's own views. */
export async function findView(ctx: Ctx, id: string): Promise<Result<SavedView>> {
  const owner = viewOwner(ctx);
  if (!owner.ok) return owner;
  const own = and(eq(savedView.ownerId, owner.value), eq(savedView.id, id));
  const [view] = isUuid(id) ? await selectViews(ctx, own) : [];
  return view ? ok(view) : fail('not-found', 'You have no such view.');
}

async function selectViews(ctx: Ctx, which: SQL | undefined): Promise<SavedView[]> {
  const rows = await ctx.db
    .select({ view: savedView, address: feedAddress })
    .from(savedView)
    .leftJoin(feedAddress, and(eq(feedAddress.viewId, savedView.id), isNull(feedAddress.revokedAt)))
    .where(which)
    .orderBy(asc(savedView.position), asc(savedView.id));
  return Promise.all(rows.map((row) => presentView(ctx, row)));
}

interface Row {
  view: typeof savedView.$inferSelect;
  address: typeof feedAddress.$inferSelect | null;
}

async function presentView(ctx: Ctx, { view, address }: Row): Promise<SavedView> {
  const { id, name, filter, position, isDefault, createdAt } = view;
  const fetchedAt = address?.fetchedAt ?? null;
  return {
    id,
    name,
    filter,
    url: `${ctx.baseUrl}/events${filter && `?${filter}`}`,
    position,
    is_default: isDefault,
    created_at: createdAt.toISOString(),
    feeds: address && feedsAt(ctx, id, address),
    health: {
      in_use: address !== null,
      ...(await sumUpFeed(ctx, view, fetchedAt)),
      fetched_at: fetchedAt?.toISOString() ?? null,
      client: address?.client ?? null,
    },
  };
}

/** The addresses, unless the diary's secret is another than the one they were made with. */
function feedsAt(
  { baseUrl }: Ctx,
  viewId: string,
  { serial, hash }: NonNullable<Row['address']>,
): SavedView['feeds'] {
  const token = addressToken(viewId, serial);
  if (hashToken(token) !== hash) return null;
  const [ics, atom, json, csv, ndjson] = FEED_EXTENSIONS.map(
    (extension) => `${baseUrl}/feeds/${token}/events.${extension}`,
  );
  if (!ics || !atom || !json || !csv || !ndjson) throw new Error('a feed without an address');
  return { ics, atom, json, csv, ndjson };
}

async function sumUpFeed(ctx: Ctx, view: Row['view'], fetchedAt: Date | null) {
  const filter = readStoredFilter(ctx, view.filter, view.createdAt);
  if (filter === null) return { events: 0, changed_at: null, delivered_at: null };
  const where = whereFilter(await compileFilter(ctx, filter));
  const [[counted], changedAt, deliveredAt] = await Promise.all([
    ctx.db.select({ events: count() }).from(eventIndex).where(where),
    findLastChange(ctx, where),
    fetchedAt && findLastChange(ctx, and(where, lte(change.at, fetchedAt))),
  ]);
  return {
    events: counted?.events ?? 0,
    changed_at: changedAt?.toISOString() ?? null,
    delivered_at: deliveredAt?.toISOString() ?? null,
  };
}

/** When one of these events last changed; the newest changes are looked at first. */
async function findLastChange({ db }: Ctx, where: SQL | undefined): Promise<Date | null> {
  const [row] = await db
    .select({ at: change.at })
    .from(change)
    .innerJoin(eventIndex, eq(eventIndex.eventId, change.eventId))
    .where(and(where, eq(change.isContent, true)))
    .orderBy(desc(change.at))
    .limit(1);
  return row?.at ?? null;
}

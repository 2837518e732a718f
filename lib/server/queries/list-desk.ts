import { and, inArray } from 'drizzle-orm';
import { revision } from '@/db/schema';
import { ok, type Result } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EditorialState } from '@/lib/domain/event/vocabulary';
import { EMPTY_FILTER } from '@/lib/domain/filter/filter';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { listEvents } from './list-events';

/** The lists of the desk, in the order they are shown. */
export const DESK_LISTS = {
  drafts: ['draft'],
  'in-review': ['in-review'],
  changed: ['published', 'retracted'],
} as const satisfies Record<string, readonly EditorialState[]>;
export type DeskListName = keyof typeof DESK_LISTS;

export interface DeskRow {
  card: EventCard;
  /** The last command on it: what, by whom, when. Null where the history begins elsewhere. */
  last: { action: string; actorName: string; at: string } | null;
}

export interface DeskList {
  name: DeskListName;
  rows: DeskRow[];
  total: number;
  totalIsExact: boolean;
}

/** One list of the desk, last changed first. `unauthenticated` or `forbidden` below editor. */
export async function listDesk(
  ctx: Ctx,
  name: DeskListName,
  limit: number,
): Promise<Result<DeskList>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const page = await listEvents(ctx, {
    filter: EMPTY_FILTER,
    sort: '-updated',
    limit,
    cursor: null,
    editorial: DESK_LISTS[name],
  });
  if (!page.ok) return page;
  const { cards, total, totalIsExact } = page.value;
  const last = await lastCommands(ctx, cards);
  const rows = cards.map((card) => ({ card, last: last.get(card.id) ?? null }));
  return ok({ name, rows, total, totalIsExact });
}

async function lastCommands(ctx: Ctx, cards: readonly EventCard[]) {
  if (cards.length === 0) return new Map<string, NonNullable<DeskRow['last']>>();
  const found = await ctx.db
    .select({
      eventId: revision.eventId,
      version: revision.version,
      action: revision.action,
      actorName: revision.actorName,
      at: revision.at,
    })
    .from(revision)
    .where(
      and(
        inArray(
          revision.eventId,
          cards.map((card) => card.id),
        ),
        inArray(revision.version, [...new Set(cards.map((card) => card.version))]),
      ),
    );
  const versions = new Map(cards.map((card) => [card.id, card.version]));
  return new Map(
    found
      .filter((row) => versions.get(row.eventId) === row.version)
      .map(({ eventId, action, actorName, at }) => [
        eventId,
        { action, actorName, at: at.toISOString() },
      ]),
  );
}

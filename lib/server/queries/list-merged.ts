import type { EventRecord } from '@/lib/domain/event/event-record';
import { eventTitles } from '@/lib/domain/event/title';
import type { Ctx } from '@/lib/server/ctx';
import { loadEvents } from '@/lib/server/store/load-events';

/** An event that was merged into another, as the desk of the other one lists it. */
export interface MergedEvent {
  id: string;
  version: number;
  title: string;
  /** ISO instant of the merge. */
  at: string;
}

/** The events that were merged into this one, the first first. For editors and above. */
export async function listMerged(ctx: Ctx, { merges }: EventRecord): Promise<MergedEvent[]> {
  const records = await loadEvents(
    ctx.db,
    merges.map((merge) => merge.id),
  );
  return records.map((record, index) => ({
    id: record.id,
    version: record.version,
    title: eventTitles(record).short,
    at: merges[index]?.at ?? record.updatedAt,
  }));
}

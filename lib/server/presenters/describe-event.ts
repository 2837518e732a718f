import type { EventDetail } from '@/lib/domain/event/event-detail';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { presentDetail } from '@/lib/domain/event/present-detail';
import { canSeeDesk } from '@/lib/domain/permissions';
import { type Ctx, today } from '@/lib/server/ctx';
import { listRelated } from '@/lib/server/queries/find-event';

/** A record as this actor may read it, with what is related to it. */
export async function describeEvent(ctx: Ctx, record: EventRecord): Promise<EventDetail> {
  return presentDetail(record, {
    today: today(ctx),
    baseUrl: ctx.baseUrl,
    related: await listRelated(ctx, record),
    withNote: canSeeDesk(ctx.actor),
  });
}

import type { event } from '@/db/schema';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { type Actor, canPublishEvents } from '@/lib/domain/permissions';
import type { ReferenceIds } from './reference-ids';

/** A record as its row of the event table. */
export function toEventRow(after: EventRecord, ids: ReferenceIds, actor: Actor) {
  return {
    id: after.id,
    slug: after.slug,
    kind: after.kind,
    status: after.status,
    editorial: after.editorial,
    edtf: after.dates.edtf,
    precision: after.dates.precision,
    earliest: after.dates.earliest,
    latest: after.dates.latest,
    startTime: after.startTime,
    endTime: after.endTime,
    titleOverride: after.titleOverride,
    summary: after.summary,
    note: after.note,
    tripId: ids.trips(after.trip?.slug),
    tripPosition: after.trip?.position ?? null,
    partOfId: after.partOf?.id ?? null,
    version: after.version,
    reviewedVersion: canPublishEvents(actor) ? after.version : 0,
    sequence: after.sequence,
    postponedAt: after.postponed && new Date(after.postponed.at),
    postponedEdtf: after.postponed?.dates.edtf ?? null,
    postponedPrecision: after.postponed?.dates.precision ?? null,
    statusBefore: after.statusBefore,
    lookAgainOn: after.lookAgainOn,
    publishAt: after.publishAt === null ? null : new Date(after.publishAt),
    firstPublishedAt: after.firstPublishedAt === null ? null : new Date(after.firstPublishedAt),
    contentUpdatedAt: new Date(after.contentUpdatedAt),
    createdAt: new Date(after.createdAt),
    updatedAt: new Date(after.updatedAt),
    createdBy: actor.id,
    updatedBy: actor.id,
  } satisfies typeof event.$inferInsert;
}

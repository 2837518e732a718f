import { z } from 'zod';
import { diffRecords, type FieldChange } from './diff-records';
import type { EventRecord } from './event-record';
import { isPublicField, REVISION_FIELDS } from './revision-document';
import { sameContent } from './stamp-record';

/** A command in the history of an event, with the record it left. */
export interface RevisionRow {
  version: number;
  /** ISO instant. */
  at: string;
  action: string;
  reason: string | null;
  actorName: string;
  record: EventRecord;
}

/** One entry of a history. */
export interface RevisionEntry {
  version: number;
  at: string;
  action: string;
  reason: string | null;
  changes: FieldChange[];
  /** Who gave the command: for editors alone. */
  actor?: string;
}

const REASONED = [
  'report',
  'announce',
  'confirm',
  'reschedule',
  'postpone',
  'cancel',
  'did-not-happen',
  'complete',
  'reopen',
];
/** The other actions that are told by name; any other edit is an `update`. */
const NAMED = ['publish', 'retract', 'merge', 'unmerge'];

/** Whether the public may be told why an action was given: what became of the event has a reason. */
export function mayTellReason(action: string): boolean {
  return REASONED.includes(action);
}

/** A history's entry as staff see it: everything. `before` is the revision that came before. */
export function presentStaffRevision(row: RevisionRow, before: RevisionRow | null): RevisionEntry {
  const { version, at, action, reason, actorName } = row;
  return {
    version,
    at,
    action,
    reason,
    changes: before ? diffRecords(before.record, row.record) : [],
    actor: actorName,
  };
}

/**
 * The entry that tells the public what it could see change between two states of an event that were
 * published one after the other; null when it could see nothing. Without `before` it is the first
 * publication, or the first after a withdrawal.
 */
export function presentPublicRevision(
  row: RevisionRow,
  before: RevisionRow | null,
  isReturn: boolean,
  isPublic: (id: string) => boolean,
): RevisionEntry | null {
  const [is, was] = [row.record, before?.record ?? null].map(
    (record) => record && withPublicLinks(record, isPublic),
  );
  if (!is) return null;
  if (was && !isReturn && sameContent(was, is)) return null;
  const changes = was ? diffRecords(was, is).filter(({ field }) => isPublicField(field)) : [];
  if (was && !isReturn && changes.length === 0) return null;
  const action = before === null || isReturn ? 'publish' : publicAction(row.action);
  return {
    version: row.version,
    at: row.at,
    action,
    reason: mayTellReason(action) ? row.reason : null,
    changes,
  };
}

/** The entry that tells the public that the event was withdrawn, or merged into another. */
export function presentDeparture({ version, at, action }: RevisionRow): RevisionEntry {
  const told = action === 'merge' ? 'merge' : 'retract';
  return { version, at, action: told, reason: null, changes: [] };
}

function publicAction(action: string): string {
  return mayTellReason(action) || NAMED.includes(action) ? action : 'update';
}

/** A larger event that is not in public, or is no longer, must not be named by the past either. */
function withPublicLinks(record: EventRecord, isPublic: (id: string) => boolean): EventRecord {
  const { partOf } = record;
  return { ...record, partOf: partOf?.published && isPublic(partOf.id) ? partOf : null };
}

const revisionSchema = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  action: z.string(),
  reason: z.string().nullable(),
  changes: z.array(
    z.object({ field: z.enum(REVISION_FIELDS), from: z.unknown(), to: z.unknown() }),
  ),
  actor: z.string().optional(),
});

/** The answer of `GET /api/v1/events/{id}/revisions`, the last first. */
export const revisionListSchema = z.object({
  data: z.array(revisionSchema),
  next: z.string().nullable(),
});

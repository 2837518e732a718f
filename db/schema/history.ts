import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import { instant } from './columns';
import { changeType } from './enums';
import { event } from './events';

/** Append-only: the whole record after each command, who gave it and why. */
export const revision = pgTable(
  'revision',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    version: integer().notNull(),
    at: instant().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    action: text().notNull(),
    reason: text(),
    record: jsonb().$type<EventRecord>().notNull(),
  },
  (table) => [
    uniqueIndex('revision_event_version').on(table.eventId, table.version),
    index('revision_event_at').on(table.eventId, table.at),
    index('revision_ending_at')
      .on(table.at)
      .where(sql`${table.action} in ('cancel', 'did-not-happen')`),
  ],
);

/**
 * The public change feed: a row for each version of an event that was in public. `seq` follows commit
 * order: writers take one lock before they number.
 */
export const change = pgTable(
  'change',
  {
    seq: bigint({ mode: 'number' }).primaryKey(),
    at: instant().notNull(),
    type: changeType().notNull(),
    eventId: uuid().notNull(),
    slug: text().notNull(),
    /** False where the version alone moved: to calendars and readers nothing happened. */
    isContent: boolean().notNull().default(true),
    /** What became of the event, where the change tells of that. */
    plan: jsonb().$type<PlanChange>(),
  },
  (table) => [
    index('change_event_idx').on(table.eventId, table.seq),
    index('change_at_idx').on(table.at),
    index('change_plan_idx').on(table.at, table.seq).where(sql`${table.plan} is not null`),
  ],
);

/** Foreign identities of an event: import row ids and UIDs. Match keys only, never emitted. */
export const matchKey = pgTable(
  'match_key',
  {
    scheme: text().notNull(),
    key: text().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    /** Digest of the row as last imported: tells "same" from "changed". */
    digest: text().notNull(),
    /** SEQUENCE of the calendar's entry as last imported (RFC 5545 3.8.7.4); null for a table's row. */
    sequence: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.scheme, table.key] }),
    index('match_key_event_idx').on(table.eventId),
  ],
);

/** Answers already given to a request that may be retried. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    actorId: text().notNull(),
    key: text().notNull(),
    requestDigest: text().notNull(),
    eventId: uuid().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.key] })],
);

/** Up to which version someone at the desk has looked at an event. */
export const deskLook = pgTable(
  'desk_look',
  {
    actorId: text().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.eventId] }),
    index('desk_look_event_idx').on(table.eventId),
  ],
);

/** Two events of which the desk has said that they do not clash, the smaller id first. */
export const noClash = pgTable(
  'no_clash',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    otherId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    actorId: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.otherId] }),
    index('no_clash_other_idx').on(table.otherId),
    check('no_clash_in_order', sql`${table.eventId} < ${table.otherId}`),
  ],
);

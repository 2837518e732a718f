import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { datePrecision, editorialState, eventKind, eventStatus } from './enums';

export const trip = pgTable('trip', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  summary: text(),
});

/** The truth about one event. A postponed event without a date keeps its old slot in `postponed*`. */
export const event = pgTable(
  'event',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    kind: eventKind().notNull(),
    status: eventStatus().notNull(),
    editorial: editorialState().notNull(),
    edtf: text(),
    precision: datePrecision().notNull(),
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    startTime: text(),
    endTime: text(),
    titleOverride: text(),
    summary: text(),
    note: text(),
    tripId: uuid().references(() => trip.id),
    tripPosition: smallint(),
    partOfId: uuid().references((): AnyPgColumn => event.id),
    version: integer().notNull().default(1),
    /** The last version that a publisher wrote; what editors wrote since waits to be looked at. */
    reviewedVersion: integer().notNull().default(0),
    sequence: integer().notNull().default(0),
    postponedAt: instant(),
    postponedEdtf: text(),
    postponedPrecision: datePrecision(),
    /** Status to return to when a postponed, cancelled or fallen event is taken up again. */
    statusBefore: eventStatus(),
    /** Internal: when the desk wants to be asked about it again. */
    lookAgainOn: date({ mode: 'string' }),
    /** When it goes public by itself; null for no such time. */
    publishAt: instant(),
    firstPublishedAt: instant(),
    contentUpdatedAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    createdBy: text(),
    updatedBy: text(),
    deletedAt: instant(),
  },
  (table) => [
    index('event_trip_idx').on(table.tripId, table.tripPosition),
    index('event_look_again_idx')
      .on(table.lookAgainOn)
      .where(sql`${table.lookAgainOn} is not null`),
    index('event_days_idx').on(table.earliest, table.latest).where(sql`${table.deletedAt} is null`),
    index('event_part_of_idx').on(table.partOfId),
    index('event_publish_at_idx').on(table.publishAt).where(sql`${table.publishAt} is not null`),
    index('event_unreviewed_idx')
      .on(table.updatedAt)
      .where(sql`${table.editorial} = 'published' and ${table.version} > ${table.reviewedVersion}`),
    check('event_window_ordered', sql`${table.earliest} <= ${table.latest}`),
    check(
      'event_date_unknown_whole',
      sql`(${table.precision} = 'unknown') = (${table.edtf} is null) and (${table.edtf} is null) = (${table.earliest} is null) and (${table.earliest} is null) = (${table.latest} is null)`,
    ),
    check('event_times_on_one_day', sql`${table.startTime} is null or ${table.precision} = 'day'`),
    check(
      'event_trip_position_whole',
      sql`(${table.tripId} is null) = (${table.tripPosition} is null)`,
    ),
    check('event_version_positive', sql`${table.version} >= 1 and ${table.sequence} >= 0`),
    check(
      'event_postponed_whole',
      sql`(${table.status} = 'postponed') = (${table.postponedAt} is not null)`,
    ),
    check(
      'event_published_once',
      sql`${table.editorial} not in ('published', 'retracted') or ${table.firstPublishedAt} is not null`,
    ),
    check('event_not_part_of_itself', sql`${table.partOfId} <> ${table.id}`),
  ],
);

/**
 * Every slug an event ever had in public; the current one is among them. `base` and `n` are its
 * words and the number that sets it apart from its like, so that the next free one is one look-up.
 */
export const eventSlug = pgTable(
  'event_slug',
  {
    slug: text().primaryKey(),
    base: text().notNull(),
    n: integer().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('event_slug_base_idx').on(table.base, table.n),
    index('event_slug_event_idx').on(table.eventId),
  ],
);

/**
 * An event that was merged into another: where its readers are led, and what the other one was given
 * by it, so that taking them apart gives both back.
 */
export const eventMerge = pgTable(
  'event_merge',
  {
    eventId: uuid()
      .primaryKey()
      .references(() => event.id, { onDelete: 'cascade' }),
    intoId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    sourceIds: uuid().array().notNull(),
    claimIds: uuid().array().notNull(),
  },
  (table) => [
    index('event_merge_into_idx').on(table.intoId),
    check('event_merge_not_into_itself', sql`${table.intoId} <> ${table.eventId}`),
  ],
);

import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { CalendarEntry } from '@/lib/domain/ical/calendar-entry';
import { instant } from './columns';
import { datePrecision, editorialState, eventStatus } from './enums';
import { event } from './events';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Interned facet values: `host:RU`, `topic:energy`. Ids are small, stable and never reused. */
export const tag = pgTable('tag', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  key: text().notNull().unique(),
});

/** The narrow row that every list, count, facet and feed selects by. */
export const eventIndex = pgTable(
  'event_index',
  {
    eventId: uuid()
      .primaryKey()
      .references(() => event.id, { onDelete: 'cascade' }),
    editorial: editorialState().notNull(),
    status: eventStatus().notNull(),
    precision: datePrecision().notNull(),
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    /** The days calendars show it at, a postponed event's old slot among them, and until when. */
    slotEarliest: date({ mode: 'string' }),
    slotLatest: date({ mode: 'string' }),
    /** False for a window, which calendars hold only when asked. */
    slotDated: boolean().notNull(),
    calendarUntil: date({ mode: 'string' }),
    updatedAt: instant().notNull(),
    tags: integer().array().notNull(),
    search: tsvector().notNull(),
  },
  (table) => [
    index('event_index_tags').using('gin', table.tags),
    index('event_index_search').using('gin', table.search),
    index('event_index_earliest')
      .on(table.earliest, table.eventId)
      .where(sql`${table.editorial} = 'published'`),
    index('event_index_latest')
      .on(table.latest, table.eventId)
      .where(sql`${table.editorial} = 'published'`),
    index('event_index_slot')
      .on(table.slotEarliest, table.eventId)
      .where(sql`${table.editorial} = 'published'`),
    index('event_index_updated')
      .on(table.updatedAt, table.eventId)
      .where(sql`${table.editorial} = 'published'`),
  ],
);

/** What a read shows of an event, ready made. */
export const eventCard = pgTable('event_card', {
  eventId: uuid()
    .primaryKey()
    .references(() => event.id, { onDelete: 'cascade' }),
  card: jsonb().$type<EventCard>().notNull(),
  entry: jsonb().$type<CalendarEntry>().notNull(),
  vevent: text().notNull(),
});

/** What feeds say of an event that left the public: its identity and dates, for thirty days. */
export const tombstone = pgTable(
  'tombstone',
  {
    eventId: uuid()
      .primaryKey()
      .references(() => event.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    merged: boolean().notNull(),
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
    precision: datePrecision().notNull(),
    tags: integer().array().notNull(),
    search: tsvector().notNull(),
    vevent: text().notNull(),
  },
  (table) => [index('tombstone_at_idx').on(table.at)],
);

/** With what the projection was built; a difference at boot means it is built anew. */
export const projectionState = pgTable('projection_state', {
  id: integer().primaryKey().default(1),
  version: integer().notNull(),
  baseUrl: text().notNull(),
  zone: text().notNull(),
  /** Digest of the names that come with this build and stand in cards. */
  referenceDigest: text().notNull().default(''),
  /** When it was built anew: what reads give may differ since, though no event changed. */
  builtAt: instant().notNull().defaultNow(),
});

import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { office, party, person, place, topic } from './actors';
import {
  agendaStage,
  attendance,
  outcomeKind,
  participationRole,
  participationSide,
} from './enums';
import { event } from './events';

export const eventPlace = pgTable(
  'event_place',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    placeId: uuid()
      .notNull()
      .references(() => place.id),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.position] }),
    index('event_place_place_idx').on(table.placeId),
  ],
);

export const participation = pgTable(
  'participation',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    side: participationSide().notNull(),
    role: participationRole().notNull(),
    attendance: attendance().notNull(),
    personId: uuid().references(() => person.id),
    officeId: uuid().references(() => office.id),
    party: text()
      .notNull()
      .references(() => party.code),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.position] }),
    index('participation_person_idx').on(table.personId),
    index('participation_office_idx').on(table.officeId),
    index('participation_party_idx').on(table.party),
  ],
);

export const agendaItem = pgTable(
  'agenda_item',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    topic: text()
      .notNull()
      .references(() => topic.slug),
    stage: agendaStage().notNull(),
    note: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.position] }),
    uniqueIndex('agenda_item_topic_once').on(table.eventId, table.topic),
    index('agenda_item_topic_idx').on(table.topic),
  ],
);

export const session = pgTable(
  'programme_session',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    /** 1-based and never reused within an event. */
    n: smallint().notNull(),
    title: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    startTime: text(),
    endTime: text(),
    placeId: uuid().references(() => place.id),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.n] }),
    index('programme_session_place_idx').on(table.placeId),
    check('session_ordered', sql`${table.startTime} <= ${table.endTime}`),
  ],
);

export const outcome = pgTable(
  'outcome',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    kind: outcomeKind().notNull(),
    topic: text().references(() => topic.slug),
    title: text().notNull(),
    url: text(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.position] }),
    index('outcome_topic_idx').on(table.topic),
  ],
);

import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { party } from './actors';
import { instant } from './columns';
import {
  claimField,
  dateChangeType,
  datePrecision,
  outletVoice,
  participationSide,
  reliability,
} from './enums';
import { event } from './events';

export const outlet = pgTable(
  'outlet',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    reliability: reliability().notNull(),
    voice: outletVoice().notNull(),
    /** The state or organisation an official outlet speaks for. */
    party: text().references(() => party.code),
  },
  (table) => [index('outlet_party_idx').on(table.party)],
);

export const source = pgTable(
  'source',
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    url: text(),
    title: text().notNull(),
    published: date({ mode: 'string' }),
    outletId: uuid().references(() => outlet.id),
  },
  (table) => [
    uniqueIndex('source_event_position').on(table.eventId, table.position),
    index('source_outlet_idx').on(table.outletId),
  ],
);

/** What one source (or, without one, the desk) says of one field of one event. */
export const claim = pgTable(
  'claim',
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    sourceId: uuid().references(() => source.id, { onDelete: 'cascade' }),
    field: claimField().notNull(),
    value: text().notNull(),
    credibility: smallint().notNull(),
    asserts: boolean().notNull(),
    quote: text(),
    side: participationSide(),
    /** Somebody chose it over what others say of the field. */
    chosen: boolean().notNull().default(false),
  },
  (table) => [
    uniqueIndex('claim_event_position').on(table.eventId, table.position),
    index('claim_source_idx').on(table.sourceId),
    check('claim_credibility_range', sql`${table.credibility} between 1 and 6`),
  ],
);

/** The slip ledger: append-only. */
export const dateChange = pgTable(
  'date_change',
  {
    eventId: uuid()
      .notNull()
      .references(() => event.id, { onDelete: 'cascade' }),
    position: smallint().notNull(),
    type: dateChangeType().notNull(),
    fromEdtf: text(),
    fromPrecision: datePrecision().notNull(),
    toEdtf: text(),
    toPrecision: datePrecision().notNull(),
    reason: text(),
    sourceId: uuid().references(() => source.id, { onDelete: 'set null' }),
    seenAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.position] }),
    index('date_change_source_idx').on(table.sourceId),
    index('date_change_seen_idx').on(table.seenAt),
  ],
);

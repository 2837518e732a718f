import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ScriptName } from '@/lib/domain/event/event-record';
import { officeLevel, partyKind } from './enums';

/** A state or organisation. Reference data: synchronised from db/reference at every migration. */
export const party = pgTable('party', {
  code: text().primaryKey(),
  kind: partyKind().notNull(),
  name: text().notNull(),
  shortName: text().notNull(),
  adjective: text().notNull(),
  names: jsonb().$type<ScriptName[]>().notNull().default([]),
  /** Last day a former state existed. */
  validUntil: date({ mode: 'string' }),
});

/** A city. Coordinates and zone are known together or not at all. */
export const place = pgTable(
  'place',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    country: text()
      .notNull()
      .references(() => party.code),
    lat: doublePrecision(),
    lng: doublePrecision(),
    tz: text(),
    names: jsonb().$type<ScriptName[]>().notNull().default([]),
    /** Folded name: with the country it finds a place that is already known. */
    nameKey: text().notNull(),
  },
  (table) => [
    uniqueIndex('place_country_name_key').on(table.country, table.nameKey),
    check('place_located_whole', sql`num_nulls(${table.lat}, ${table.lng}, ${table.tz}) in (0, 3)`),
    check('place_lat_range', sql`${table.lat} between -90 and 90`),
    check('place_lng_range', sql`${table.lng} between -180 and 180`),
  ],
);

export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    /** Party of nationality, or the organisation they are known for. */
    party: text().references(() => party.code),
  },
  (table) => [index('person_party_idx').on(table.party)],
);

/** Every spelling of a person's name, in every script; the preferred one is among them. */
export const personName = pgTable(
  'person_name',
  {
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    lang: text().notNull(),
    script: text().notNull(),
    /** Folded form, by which imports and search find the person. */
    nameKey: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.name, table.lang] }),
    index('person_name_key_idx').on(table.nameKey),
  ],
);

/**
 * Spellings that imports have taken for somebody's, so that the next row with one finds them. They
 * come of rows that may not be public, and are shown to nobody.
 */
export const personSpelling = pgTable(
  'person_spelling',
  {
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    nameKey: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.nameKey] })],
);

export const office = pgTable(
  'office',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    short: text().notNull(),
    party: text()
      .notNull()
      .references(() => party.code),
    level: officeLevel().notNull(),
  },
  (table) => [index('office_party_idx').on(table.party)],
);

/** Who held an office from when to when; a null bound is a bound not known. */
export const tenure = pgTable(
  'tenure',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => person.id),
    officeId: uuid()
      .notNull()
      .references(() => office.id),
    fromDay: date({ mode: 'string' }),
    toDay: date({ mode: 'string' }),
    /** Holds the office now. */
    ongoing: boolean().notNull().default(false),
    sourceUrl: text(),
  },
  (table) => [
    index('tenure_office_idx').on(table.officeId),
    index('tenure_person_idx').on(table.personId),
    uniqueIndex('tenure_one_open').on(table.personId, table.officeId).where(sql`${table.ongoing}`),
    check('tenure_ordered', sql`${table.fromDay} <= ${table.toDay}`),
    check('tenure_open_end', sql`not (${table.ongoing} and ${table.toDay} is not null)`),
  ],
);

/** The two-level taxonomy, synchronised from lib/domain/agenda. */
export const topic = pgTable('topic', {
  slug: text().primaryKey(),
  parent: text(),
  iptc: text(),
  position: smallint().notNull(),
});

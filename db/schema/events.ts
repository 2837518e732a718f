import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { office, party, person, place, topic } from './actors';
import {
  agendaStage,
  attendance,
  claimField,
  dateChangeType,
  datePrecision,
  editorialState,
  eventKind,
  eventStatus,
  outcomeKind,
  outletVoice,
  participationRole,
  participationSide,
  reliability,
} from './enums';

const instant = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

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
    sequence: integer().notNull().default(0),
    postponedAt: instant(),
    postponedEdtf: text(),
    postponedPrecision: datePrecision(),
    /** Status to return to when a postponed, cancelled or fallen event is taken up again. */
    statusBefore: eventStatus(),
    /** Internal: when the desk wants to be asked about it again. */
    lookAgainOn: date({ mode: 'string' }),
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
    index('event_part_of_idx').on(table.partOfId),
    index('event_desk_idx').on(table.editorial, table.updatedAt),
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
  ],
);

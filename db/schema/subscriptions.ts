import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AlertKind } from '@/lib/domain/digest/plan-kind';
import { instant } from './columns';
import { mailCadence } from './enums';

/** An address that is told by mail what becomes of a filter's events, once it has said yes. */
export const mailSubscription = pgTable(
  'mail_subscription',
  {
    id: uuid().primaryKey(),
    /** In lower case. */
    email: text().notNull(),
    /** Canonical query string of the filter. */
    filter: text().notNull(),
    cadence: mailCadence().notNull(),
    /** What an alert is for; a digest tells everything. */
    kinds: text().array().$type<AlertKind[]>().notNull(),
    /** The local hour of a digest, and the weekday of a weekly one, Monday being 1. */
    hour: smallint().notNull(),
    weekday: smallint().notNull(),
    zone: text().notNull(),
    createdAt: instant().notNull(),
    confirmedAt: instant(),
    endedAt: instant(),
    /** When it is to be looked at next. */
    dueAt: instant(),
    /** The last public change that was told, or needed no telling. */
    lastSeq: bigint({ mode: 'number' }).notNull().default(0),
    /** Until then one process has it in hand; after that it was killed. */
    leasedUntil: instant(),
    /** Times in a row that the mail server did not take it. */
    attempts: smallint().notNull().default(0),
    sentAt: instant(),
  },
  (table) => [
    uniqueIndex('mail_subscription_once')
      .on(table.email, table.cadence, sql`md5(${table.filter})`)
      .where(sql`${table.endedAt} is null`),
    index('mail_subscription_due')
      .on(table.dueAt)
      .where(sql`${table.confirmedAt} is not null and ${table.endedAt} is null`),
  ],
);

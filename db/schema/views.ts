import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** A saved filter with a name. */
export const savedView = pgTable(
  'saved_view',
  {
    id: uuid().primaryKey(),
    /** Whoever keeps it: `user:…` or `key:…`. */
    ownerId: text().notNull(),
    name: text().notNull(),
    /** Canonical query string of the filter. */
    filter: text().notNull(),
    /** From 0, without gaps. */
    position: smallint().notNull(),
    isDefault: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (table) => [
    index('saved_view_owner_idx').on(table.ownerId, table.position),
    uniqueIndex('saved_view_name_once').on(table.ownerId, table.name),
    uniqueIndex('saved_view_one_default').on(table.ownerId).where(sql`${table.isDefault}`),
  ],
);

/**
 * The feed address of a view, by the digest of its token. It outlives its use and its view, so that
 * whoever still asks is told that it is gone.
 */
export const feedAddress = pgTable(
  'feed_address',
  {
    /** SHA-256 of the token. */
    hash: text().primaryKey(),
    viewId: uuid().references(() => savedView.id, { onDelete: 'set null' }),
    /** With the view's id and the diary's secret the token is made from it. */
    serial: integer().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
    /** For the owner's eyes: when a program last asked, and which. */
    fetchedAt: instant(),
    client: text(),
  },
  (table) => [
    index('feed_address_view_idx').on(table.viewId),
    uniqueIndex('feed_address_one_in_use').on(table.viewId).where(sql`${table.revokedAt} is null`),
  ],
);

/** A filter too long for an address, under a short key that its text gives. */
export const storedFilter = pgTable('stored_filter', {
  key: text().primaryKey(),
  /** Canonical query string of the filter. */
  filter: text().notNull(),
  createdAt: instant().notNull(),
});

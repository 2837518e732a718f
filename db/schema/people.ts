import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { linkPurpose, userRole } from './enums';

/* The four tables better-auth reads and writes, under its own column names. */

export const user = pgTable(
  'user',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    role: userRole().notNull().default('reader'),
    disabledAt: instant(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [uniqueIndex('user_email_once').on(sql`lower(${table.email})`)],
);

export const authSession = pgTable(
  'session',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('session_user_idx').on(table.userId)],
);

export const account = pgTable(
  'account',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('account_user_idx').on(table.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('verification_identifier_idx').on(table.identifier)],
);

/** Counters that limit attempts, shared by all instances on one database. */
export const rateLimit = pgTable('rate_limit', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  /** Milliseconds since the epoch. */
  lastRequest: bigint({ mode: 'number' }).notNull(),
});

/** API keys: 256 random bits, of which only the SHA-256 and a shown prefix are kept. */
export const apiKey = pgTable(
  'api_key',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    prefix: text().notNull(),
    hash: text().notNull().unique(),
    role: userRole().notNull(),
    createdBy: text().references(() => user.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [index('api_key_created_by_idx').on(table.createdBy)],
);

/** First admin, invitations and password resets: single use, hashed, with an end. */
export const oneTimeLink = pgTable(
  'one_time_link',
  {
    id: uuid().primaryKey(),
    purpose: linkPurpose().notNull(),
    hash: text().notNull().unique(),
    email: text(),
    role: userRole(),
    userId: text().references(() => user.id, { onDelete: 'cascade' }),
    createdBy: text().references(() => user.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [
    index('one_time_link_user_idx').on(table.userId),
    index('one_time_link_created_by_idx').on(table.createdBy),
  ],
);

/**
 * Every change of accounts, roles, keys and links: append-only, written in the same transaction as
 * the change. Names are kept as they were, because people leave and the record stays.
 */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: instant().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    action: text().notNull(),
    /** Whom or what it was done to: `user:…`, `key:…`, `link:…`. */
    subject: text().notNull(),
    subjectName: text().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
  },
  (table) => [
    index('audit_entry_at_idx').on(table.at),
    index('audit_entry_subject_idx').on(table.subject),
  ],
);

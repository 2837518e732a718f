import { timestamp } from 'drizzle-orm/pg-core';

/** An instant to the millisecond, as JavaScript and the API have it. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 });

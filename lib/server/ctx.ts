import type { Database } from '@/db/client';
import type { Day } from '@/lib/domain/dates/day';
import { todayIn } from '@/lib/domain/dates/day';
import type { Actor } from '@/lib/domain/permissions';

/** What every query and command is given: where, who, when, and the two settings reads depend on. */
export interface Ctx {
  db: Database;
  actor: Actor;
  /** The moment of the request; nothing below reads a clock. */
  now: Date;
  /** IANA zone whose day is "today". */
  zone: string;
  /** Origin of every absolute URL, without a trailing slash. */
  baseUrl: string;
}

/** The day it is in the diary's zone. */
export function today(ctx: Pick<Ctx, 'now' | 'zone'>): Day {
  return todayIn(ctx.zone, ctx.now.getTime());
}

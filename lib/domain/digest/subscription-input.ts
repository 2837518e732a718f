import { z } from 'zod';
import { day } from '@/lib/domain/dates/day';
import { zonedTime } from '@/lib/domain/dates/zoned-time';
import { CADENCES } from './cadence';
import { ALERT_KINDS } from './plan-kind';

/** Fixed offsets such as `+03:00` are no zones: they know no summer. */
function isTimeZone(text: string): boolean {
  return /^[A-Za-z]/.test(text) && zonedTime(day('2026-01-01'), '00:00', text) !== null;
}

/** What somebody asks to be told of by mail, and how often. */
export const subscriptionInputSchema = z
  .strictObject({
    email: z
      .string({ error: 'must be text' })
      .trim()
      .toLowerCase()
      .max(254, { error: 'must be at most 254 characters' })
      .pipe(z.email({ error: 'must be an e-mail address' })),
    filter: z.string({ error: 'must be text' }).max(8000),
    cadence: z.enum(CADENCES, { error: 'must be daily, weekly or instant' }),
    hour: z.coerce.number({ error: 'must be an hour' }).int().min(0).max(23).default(7),
    weekday: z.coerce.number({ error: 'must be a weekday' }).int().min(1).max(7).default(1),
    zone: z.string().refine(isTimeZone, { error: 'must be an IANA time zone' }),
    kinds: z.array(z.enum(ALERT_KINDS)).default([]),
  })
  .refine(({ cadence, kinds }) => cadence !== 'instant' || kinds.length > 0, {
    path: ['kinds'],
    error: 'choose at least one',
  });

import { z } from 'zod';
import { isDay } from './day';

/**
 * A day in data from outside: `YYYY-MM-DD` that the calendar has. Apart from `day.ts`, so that a
 * page which only counts days does not load zod.
 */
export const daySchema = z
  .string()
  .refine((text) => isDay(text), { error: 'is not a day of the calendar, written YYYY-MM-DD' })
  .brand<'Day'>()
  .meta({ format: 'date' });

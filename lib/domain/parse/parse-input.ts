import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';

/** The longest text that is read, in UTF-16 units; a long article is a tenth of it. */
export const LONGEST_TEXT = 250_000;

/** A text to be read as drafts. */
export const parseInputSchema = z.strictObject({
  text: z
    .string({ error: 'must be text' })
    .max(LONGEST_TEXT, { error: `must be at most ${LONGEST_TEXT} characters` })
    .refine((text) => text.trim() !== '', { error: 'must not be empty' }),
  /** The day that "Monday" and "next week" are counted from; today when left out. */
  published: daySchema.nullish(),
});

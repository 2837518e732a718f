import { z } from 'zod';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { parseInstant } from '@/lib/domain/filter/instant';
import { proseSchema } from '@/lib/domain/text';
import { sourceInputSchema } from './event-input';
import { PRECISIONS } from './vocabulary';

const instantSchema = z
  .string({ error: 'must be an instant' })
  .refine((text) => parseInstant(text) !== null, {
    error: 'must be an instant such as 2026-10-01T08:00:00Z',
  })
  .transform((text) => parseInstant(text) ?? text);

/**
 * What an action may be given: why, to when, who says so, for which side, into what; for publishing,
 * the instant until which the event is held.
 */
export const actionInputSchema = z
  .strictObject({
    reason: proseSchema(2000).nullish(),
    edtf: z.string({ error: 'must be EDTF text' }).max(60).nullish(),
    precision: z.enum(PRECISIONS).nullish(),
    source: z
      .union([z.string().min(1).max(2000), sourceInputSchema], {
        error: 'must be the id or address of a source, or {url, title, outlet, published}',
      })
      .nullish(),
    side: z.enum(['visiting', 'host'], { error: 'must be visiting or host' }).nullish(),
    until: instantSchema.nullish(),
    into: z.string({ error: 'must be the id or slug of an event' }).min(1).max(200).nullish(),
  })
  .superRefine((input, context) => {
    if (input.edtf === null || input.edtf === undefined) return;
    const dates = deriveDates(input.edtf, input.precision ?? undefined);
    if (!dates.ok) context.addIssue({ code: 'custom', path: ['edtf'], message: dates.message });
  });
export type ActionInput = z.output<typeof actionInputSchema>;

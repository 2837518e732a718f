import { z } from 'zod';
import { eventSummarySchema } from './event-summary';

/** What can happen to an event in public; the last three take it away. */
export const CHANGE_TYPES = ['published', 'changed', 'retracted', 'merged', 'deleted'] as const;

export const changeItemSchema = z.object({
  /** The number of the change: numbers only grow, in the order in which changes could be seen. */
  seq: z.int(),
  at: z.iso.datetime(),
  type: z.enum(CHANGE_TYPES),
  id: z.uuid(),
  slug: z.string(),
  /** The event as it is now, while it is in public. */
  event: eventSummarySchema.optional(),
});
export type ChangeItem = z.infer<typeof changeItemSchema>;

/** The answer of `GET /api/v1/changes`, the oldest first. */
export const changeListSchema = z.object({
  data: z.array(changeItemSchema),
  next: z.string().nullable(),
});

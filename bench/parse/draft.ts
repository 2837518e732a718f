import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';

const personSchema = z.object({
  name: z.string().nullable(),
  office: z.string().nullable(),
  country: z.string(),
});
const destinationSchema = z.object({ city: z.string().nullable(), country: z.string() });

/** What is compared of a draft: a label has exactly this, the parser's answer more. */
export const draftSchema = z.object({
  kind: z.enum(['visit', 'call', 'summit', 'meeting']),
  status: z.enum(['planned', 'completed', 'postponed', 'cancelled']),
  visitors: z.array(personSchema),
  destinations: z.array(destinationSchema),
  start_date: daySchema.nullable(),
  end_date: daySchema.nullable(),
  counterparts: z.array(personSchema),
  topics: z.array(z.string()),
});

export type DraftPerson = z.infer<typeof personSchema>;
export type DraftDestination = z.infer<typeof destinationSchema>;

/** A draft as far as it is compared; a score against nothing has neither kind nor status. */
export interface ComparedDraft {
  kind: string | null;
  status: string | null;
  visitors: readonly DraftPerson[];
  destinations: readonly DraftDestination[];
  start_date: string | null;
  end_date: string | null;
  counterparts: readonly DraftPerson[];
  topics: readonly string[];
}

/** What the parser answered, as far as it is compared. */
export interface ComparedReading {
  is_event: boolean;
  events: readonly ComparedDraft[];
}

/** No draft: what an expected one is compared with that was not found, and the other way round. */
export const NO_DRAFT: ComparedDraft = {
  kind: null,
  status: null,
  visitors: [],
  destinations: [],
  start_date: null,
  end_date: null,
  counterparts: [],
  topics: [],
};

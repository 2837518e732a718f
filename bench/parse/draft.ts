import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { DRAFT_KINDS, DRAFT_STATUSES } from '@/lib/domain/parse/draft';

const personSchema = z.object({
  name: z.string().nullable(),
  office: z.string().nullable(),
  country: z.string(),
});
const destinationSchema = z.object({ city: z.string().nullable(), country: z.string() });

/** A draft that is expected; the parser's answer has more. */
export const expectedDraftSchema = z.object({
  kind: z.enum(DRAFT_KINDS),
  status: z.enum(DRAFT_STATUSES),
  visitors: z.array(personSchema),
  destinations: z.array(destinationSchema),
  start_date: daySchema.nullable(),
  end_date: daySchema.nullable(),
  counterparts: z.array(personSchema),
  topics: z.array(z.string()),
});

interface ComparedActor {
  name: string | null;
  office: string | null;
  country: string | null;
}

/** A draft as far as it is compared; a score against nothing has neither kind nor status. */
export interface ComparedDraft {
  kind: string | null;
  status: string | null;
  visitors: readonly ComparedActor[];
  destinations: readonly { city: string | null; country: string }[];
  start_date: string | null;
  end_date: string | null;
  counterparts: readonly ComparedActor[];
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

import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { PRECISIONS } from '@/lib/domain/event/vocabulary';

/** What a text is when it tells of no event. */
export const REFUSALS = [
  'not-an-event',
  'domestic',
  'anniversary',
  'election',
  'opinion',
  'routine',
  'too-vague',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const DRAFT_KINDS = ['visit', 'call', 'summit', 'meeting'] as const;

/** The rank of a visit where the text states it. */
export const DRAFT_RANKS = [
  'state-visit',
  'official-visit',
  'official-working-visit',
  'working-visit',
  'private-visit',
  'transit-stop',
] as const;

/** `planned` is saved as announced when an official voice says so, else as reported. */
export const DRAFT_STATUSES = ['planned', 'completed', 'postponed', 'cancelled'] as const;

/** What a text would change of an event that the diary has. */
export const MATCH_CHANGES = ['same', 'move', 'postpone', 'cancel', 'confirm', 'source'] as const;
export type MatchChange = (typeof MATCH_CHANGES)[number];

const actorSchema = z.object({
  /** The preferred spelling of a known person, else as written; null where the text names nobody. */
  name: z.string().nullable(),
  /** Slug of an office in general: `prime-minister`. */
  office: z.string().nullable(),
  country: z.string().nullable(),
});
export type DraftActor = z.infer<typeof actorSchema>;

const destinationSchema = z.object({
  city: z.string().nullable(),
  country: z.string(),
  start_date: daySchema.nullish(),
  end_date: daySchema.nullish(),
});

/** Where a field stands in the text: UTF-16 units, the end exclusive. */
const spanSchema = z.object({
  /** Path of the field: `visitors[0].office`. */
  field: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type DraftSpan = z.infer<typeof spanSchema>;

const matchSchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  /** 0–1 */
  score: z.number(),
  change: z.enum(MATCH_CHANGES),
});
export type DraftMatch = z.infer<typeof matchSchema>;

/** One event that a text tells of, each filled field with the place it was read from. */
export const draftSchema = z.object({
  title: z.string(),
  kind: z.enum(DRAFT_KINDS),
  rank: z.enum(DRAFT_RANKS).nullish(),
  status: z.enum(DRAFT_STATUSES),
  /** Whether an official voice says so. */
  official: z.boolean(),
  visitors: z.array(actorSchema),
  destinations: z.array(destinationSchema),
  start_date: daySchema.nullable(),
  end_date: daySchema.nullable(),
  date_precision: z.enum(PRECISIONS),
  edtf: z.string().nullable(),
  counterparts: z.array(actorSchema),
  topics: z.array(z.string()),
  spans: z.array(spanSchema),
  matches: z.array(matchSchema),
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftStatus = Draft['status'];

/** A draft as the text alone gives it: its title and what it matches need the diary. */
export type TextDraft = Omit<Draft, 'title' | 'matches'>;

/** What was read from a text. `reason` stands where `is_event` is false. */
export const readingSchema = z.object({
  is_event: z.boolean(),
  reason: z.enum(REFUSALS).optional(),
  events: z.array(draftSchema),
});
export type Reading = z.infer<typeof readingSchema>;

/** A reading as the text alone gives it. */
export interface TextReading {
  is_event: boolean;
  reason: Refusal | null;
  events: TextDraft[];
}

import { z } from 'zod';
import {
  EDITORIAL_STATES,
  EVENT_KINDS,
  EVIDENCE_WORDS,
  PHASES,
  PRECISIONS,
  STATUSES,
} from './vocabulary';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const datesSchema = z.object({
  edtf: z.string().nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(PRECISIONS),
  label: z.string(),
});

export const placeSummarySchema = z.object({
  slug: z.string(),
  name: z.string(),
  country: z.string(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  tz: z.string().nullable(),
});

export const participantSummarySchema = z.object({
  name: z.string().nullable(),
  office: z.string().nullable(),
  party: z.string(),
});

/** An event as lists, feeds and the change stream show it. */
export const eventSummarySchema = z.object({
  id: z.uuid(),
  slug: z.string(),
  url: z.url(),
  title: z.string(),
  kind: z.enum(EVENT_KINDS),
  status: z.enum(STATUSES),
  phase: z.enum(PHASES),
  editorial: z.enum(EDITORIAL_STATES),
  evidence: z.enum(EVIDENCE_WORDS),
  dates: datesSchema,
  place: placeSummarySchema.nullable(),
  visitors: z.array(participantSummarySchema),
  hosts: z.array(participantSummarySchema),
  topics: z.array(z.string()),
  trip: z.string().nullable(),
  version: z.int(),
  updated_at: z.iso.datetime(),
});
export type EventSummary = z.infer<typeof eventSummarySchema>;

/** One page of a list. `next` is an opaque keyset cursor. */
export const eventListSchema = z.object({
  data: z.array(eventSummarySchema),
  next: z.string().nullable(),
  total: z.int(),
  total_is_exact: z.boolean(),
});

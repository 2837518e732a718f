import { z } from 'zod';
import { CLAIM_FIELDS } from './event-record';
import { eventSummarySchema, placeSummarySchema } from './event-summary';
import {
  AGENDA_STAGES,
  ATTENDANCES,
  DATE_CHANGE_TYPES,
  OUTCOME_KINDS,
  OUTLET_VOICES,
  PRECISIONS,
  RELIABILITIES,
  ROLES,
  SIDES,
} from './vocabulary';

const edtfSchema = z.object({ edtf: z.string().nullable(), precision: z.enum(PRECISIONS) });
const linkSchema = z.object({ id: z.uuid(), slug: z.string(), title: z.string() });

const participationSchema = z.object({
  side: z.enum(SIDES),
  role: z.enum(ROLES),
  attendance: z.enum(ATTENDANCES),
  person: z.object({ slug: z.string(), name: z.string() }).nullable(),
  office: z.object({ slug: z.string(), title: z.string() }).nullable(),
  party: z.string(),
});

const sourceSchema = z.object({
  id: z.uuid(),
  url: z.string().nullable(),
  title: z.string(),
  published: z.string().nullable(),
  outlet: z
    .object({
      slug: z.string(),
      name: z.string(),
      reliability: z.enum(RELIABILITIES),
      voice: z.enum(OUTLET_VOICES),
    })
    .nullable(),
});

const sessionSchema = z.object({
  n: z.int(),
  title: z.string(),
  day: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: placeSummarySchema.nullable(),
});

const outcomeSchema = z.object({
  kind: z.enum(OUTCOME_KINDS),
  topic: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
});

const dateChangeSchema = z.object({
  type: z.enum(DATE_CHANGE_TYPES),
  from: edtfSchema.nullable(),
  to: edtfSchema.nullable(),
  reason: z.string().nullable(),
  source: z.uuid().nullable(),
  seen_at: z.iso.datetime(),
});

const claimSchema = z.object({
  id: z.uuid(),
  source: z.uuid().nullable(),
  field: z.enum(CLAIM_FIELDS),
  value: z.string(),
  credibility: z.int(),
  asserts: z.boolean(),
  quote: z.string().nullable(),
  side: z.enum(SIDES).nullable(),
  /** Somebody chose it over what others say of the field. */
  chosen: z.boolean(),
});

/** Everything public of one event; `note` is there for editors only. */
export const eventDetailSchema = eventSummarySchema.extend({
  uid: z.uuid(),
  sequence: z.int(),
  start_time: z.string().nullable(),
  end_time: z.string().nullable(),
  places: z.array(placeSummarySchema),
  participations: z.array(participationSchema),
  agenda: z.array(z.object({ slug: z.string(), stage: z.enum(AGENDA_STAGES), note: z.string() })),
  sources: z.array(sourceSchema),
  sessions: z.array(sessionSchema),
  outcomes: z.array(outcomeSchema),
  summary: z.string().nullable(),
  part_of: linkSchema.nullable(),
  date_changes: z.array(dateChangeSchema),
  claims: z.array(claimSchema),
  related: z.array(linkSchema),
  note: z.string().nullable().optional(),
  publish_at: z.iso.datetime().nullable().optional(),
});
export type EventDetail = z.infer<typeof eventDetailSchema>;

import { z } from 'zod';
import {
  LEVELS,
  OUTLET_VOICES,
  PRECISIONS,
  RELIABILITIES,
  SIDES,
  STATUSES,
} from '@/lib/domain/event/vocabulary';

/*
 * The files of the demo diary. Whatever refers to something else does so by slug, an event to the
 * larger one it is part of by key; history is replayed through the diary's own transitions.
 */

const day = z.iso.date();
const name = z.strictObject({ name: z.string(), lang: z.string(), script: z.string() });

export const seedPersonSchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  party: z.string(),
  names: z.array(name),
  /** Pages on which the spellings were seen. */
  sources: z.array(z.url()).optional(),
});

/** A spelling of someone who stands in another file. */
export const seedNameSchema = name.extend({ person: z.string(), source: z.url() });

export const seedOfficeSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  short: z.string(),
  party: z.string(),
  level: z.enum(LEVELS),
});

export const seedTenureSchema = z.strictObject({
  person: z.string(),
  office: z.string(),
  from: day.nullable(),
  to: day.nullable(),
  ongoing: z.boolean(),
  source: z.url(),
});

export const seedPlaceSchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  country: z.string(),
  lat: z.number(),
  lng: z.number(),
  tz: z.string(),
  names: z.array(name).optional(),
});

export const seedOutletSchema = z.strictObject({
  slug: z.string(),
  name: z.string(),
  reliability: z.enum(RELIABILITIES),
  voice: z.enum(OUTLET_VOICES),
  party: z.string().optional(),
});

export const seedTripSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  summary: z.string().optional(),
});

const seedStepSchema = z.strictObject({
  at: day,
  action: z.enum([
    'report',
    'announce',
    'confirm',
    'reschedule',
    'postpone',
    'cancel',
    'complete',
    'did-not-happen',
  ]),
  side: z.enum(SIDES).optional(),
  edtf: z.string().optional(),
  precision: z.enum(PRECISIONS).optional(),
  reason: z.string().optional(),
  /** Index into `sources`. */
  source: z.int().nonnegative().optional(),
});
export type SeedStep = z.infer<typeof seedStepSchema>;

export const seedEventSchema = z.looseObject({
  key: z.string(),
  /** Row ids of the import this event stands for, comma separated. */
  import_key: z.string().optional(),
  /** Day the diary first knew of it. */
  seen: day,
  status: z.enum(STATUSES),
  editorial: z.literal('published'),
  part_of: z.string().optional(),
  sources: z.array(
    z.strictObject({
      url: z.url().nullable(),
      title: z.string(),
      outlet: z.string(),
      published: day.nullable(),
    }),
  ),
  history: z.array(seedStepSchema).default([]),
});
export type SeedEvent = z.infer<typeof seedEventSchema>;

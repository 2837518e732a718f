import { z } from 'zod';
import { TOPIC_SLUGS, type TopicSlug } from '@/lib/domain/agenda/taxonomy';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { deriveDates, type EventDates } from '@/lib/domain/dates/event-dates';
import { lineSchema, proseSchema, urlSchema } from '@/lib/domain/text';
import { CLAIM_FIELDS } from './event-record';
import {
  AGENDA_STAGES,
  ATTENDANCES,
  EVENT_KINDS,
  OUTCOME_KINDS,
  PRECISIONS,
  ROLES,
  SIDES,
  STATUSES,
} from './vocabulary';

const slug = z
  .string({ error: 'must be a slug' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be a slug: lower-case words and hyphens' })
  .max(120, { error: 'must be at most 120 characters' });

const partyCode = z
  .string({ error: 'must be a party code' })
  .transform((text) => text.toUpperCase())
  .refine((text) => /^[A-Z][A-Z0-9]{1,11}$/.test(text), { error: 'must be a party code like IQ' });

const topicSlug = z.enum([...TOPIC_SLUGS] as [TopicSlug, ...TopicSlug[]], {
  error: 'is not a topic of the taxonomy',
});

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` });
}

const localTime = z
  .string({ error: 'must be a local time' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a local time HH:MM' });

/** Checked on its own, so that a date nobody can read is named beside the document's other faults. */
const edtf = z
  .string({ error: 'must be EDTF text or null' })
  .max(60, { error: 'must be at most 60 characters', abort: true })
  .superRefine((text, context) => {
    const dates = deriveDates(text);
    if (!dates.ok) context.addIssue({ code: 'custom', message: dates.message });
  });

const placeInput = z.union([slug, z.strictObject({ city: lineSchema(120), country: partyCode })], {
  error: 'must be a place slug or {city, country}',
});

const participationInput = z
  .strictObject({
    side: oneOf(SIDES),
    role: oneOf(ROLES).optional(),
    attendance: oneOf(ATTENDANCES).optional(),
    person: z
      .union([slug, z.strictObject({ name: lineSchema(200) })], {
        error: 'must be a person slug or {name}',
      })
      .nullish(),
    office: z
      .union([slug, z.strictObject({ title: lineSchema(200), party: partyCode })], {
        error: 'must be an office slug or {title, party}',
      })
      .nullish(),
    party: partyCode.nullish(),
  })
  .refine((value) => value.person ?? value.office ?? value.party, {
    error: 'must name a person, an office or a party',
  });

const agendaInput = z
  .union(
    [
      topicSlug,
      z.strictObject({
        slug: topicSlug,
        stage: oneOf(AGENDA_STAGES).optional(),
        note: proseSchema(500).nullish(),
      }),
    ],
    {
      error: ({ input }) =>
        typeof input === 'string'
          ? 'is not a topic of the taxonomy'
          : 'must be a topic slug or {slug, stage, note}',
    },
  )
  .transform((value) => (typeof value === 'string' ? { slug: value } : value))
  .transform((value) => ({
    slug: value.slug,
    stage: ('stage' in value && value.stage) || ('expected' as const),
    note: ('note' in value && value.note) || '',
  }));

/** What a document says of one field; without a value, what the event holds in it after the save. */
const saidInput = z.strictObject({
  field: oneOf(CLAIM_FIELDS),
  value: lineSchema(2000).optional(),
  asserts: z.boolean({ error: 'must be true or false' }).optional(),
  quote: proseSchema(500).nullish(),
  side: oneOf(SIDES).nullish(),
});

export const sourceInputSchema = z.strictObject({
  url: urlSchema.nullish(),
  title: lineSchema(400),
  outlet: lineSchema(200).nullish(),
  published: daySchema.nullish(),
  says: z.array(saidInput).max(20).optional(),
});

const sessionInput = z
  .strictObject({
    title: lineSchema(200),
    day: daySchema,
    start: localTime.nullish(),
    end: localTime.nullish(),
    place: placeInput.nullish(),
  })
  .refine((value) => !value.start || !value.end || value.start <= value.end, {
    path: ['end'],
    error: 'must not be before start',
  });

/** A journey that is known, or one that begins with this event. */
const tripInput = z.union([slug, z.strictObject({ title: lineSchema(200) })], {
  error: 'must be a trip slug or {title}',
});

const outcomeInput = z.strictObject({
  kind: oneOf(OUTCOME_KINDS),
  topic: topicSlug.nullish(),
  title: lineSchema(400),
  url: urlSchema.nullish(),
});

/**
 * What an editor, form or importer says of an event: one schema for form, action, API and OpenAPI.
 * Dates are EDTF (ISO 8601-2); `edtf: null` with `precision: "unknown"` is a date not announced.
 */
export const eventInputSchema = z
  .strictObject({
    title: lineSchema(300).nullish(),
    kind: oneOf(EVENT_KINDS),
    status: oneOf(STATUSES).optional(),
    edtf: edtf.nullable(),
    precision: oneOf(PRECISIONS).nullish(),
    start_time: localTime.nullish(),
    end_time: localTime.nullish(),
    places: z.array(placeInput).max(40).default([]),
    participations: z.array(participationInput).max(200).default([]),
    topics: z.array(agendaInput).max(30).default([]),
    sources: z.array(sourceInputSchema).max(100).default([]),
    trip: tripInput.nullish(),
    part_of: slug.nullish(),
    sessions: z.array(sessionInput).max(100).default([]),
    outcomes: z.array(outcomeInput).max(100).default([]),
    summary: proseSchema(20_000).nullish(),
    note: proseSchema(20_000).nullish(),
  })
  .superRefine((input, context) => {
    const dates = deriveDates(input.edtf, input.precision ?? undefined);
    const isReadable = deriveDates(input.edtf).ok;
    if (!dates.ok && isReadable)
      context.addIssue({ code: 'custom', path: ['edtf'], message: dates.message });
    if (input.start_time && dates.ok && !isOneDay(dates.value)) {
      context.addIssue({
        code: 'custom',
        path: ['start_time'],
        message: 'needs dates of one known day',
      });
    }
    if (input.end_time && !input.start_time) {
      context.addIssue({ code: 'custom', path: ['end_time'], message: 'needs start_time' });
    }
    if (input.start_time && input.end_time && input.end_time < input.start_time) {
      context.addIssue({
        code: 'custom',
        path: ['end_time'],
        message: 'must not be before start_time',
      });
    }
    const seen = new Set<string>();
    for (const [index, item] of input.topics.entries()) {
      if (seen.has(item.slug)) {
        context.addIssue({
          code: 'custom',
          path: ['topics', index],
          message: `names ${item.slug} twice`,
        });
      }
      seen.add(item.slug);
    }
  });

/** A checked EventInput: texts normalised, defaults filled in. */
export type EventInput = z.output<typeof eventInputSchema>;
/** What may be handed in, before the schema fills in defaults. */
export type RawEventInput = z.input<typeof eventInputSchema>;

function isOneDay(dates: EventDates): boolean {
  return dates.precision === 'day' && dates.earliest === dates.latest;
}

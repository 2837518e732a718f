import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { expectedDraftSchema } from './draft';

const days = z.array(daySchema.nullable()).default([]);
const indices = z.array(z.int()).default([]);

/** What else counts as right; README.md says what each means. */
export const acceptSchema = z
  .strictObject({
    kind: z.array(z.string()).default([]),
    status: z.array(z.string()).default([]),
    start_date: days,
    end_date: days,
    topics_optional: z.array(z.string()).default([]),
    destinations_optional: indices,
    optional_events: indices,
    city_null: z.boolean().default(false),
    extra_events: z.boolean().default(false),
    split_events: z.boolean().default(false),
  })
  .prefault({});

export type Accept = z.infer<typeof acceptSchema>;

const articleSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    published: daySchema,
    expected: z.object({
      is_event: z.boolean(),
      events: z.array(expectedDraftSchema),
      accept: acceptSchema,
    }),
  })
  .transform(({ id, text, published, expected: { is_event, events, accept } }) => ({
    id,
    text,
    published,
    isEvent: is_event,
    events,
    accept,
  }));

const lineSchema = z
  .object({
    id: z.string(),
    line: z.string(),
    now: daySchema,
    expected: expectedDraftSchema.extend({ accept: acceptSchema }),
  })
  .transform(({ id, line, now, expected: { accept, ...draft } }) => ({
    id,
    text: line,
    published: now,
    isEvent: true,
    events: [draft],
    accept,
  }));

/** A text with the drafts that should come of it. */
export type LabelledText = z.infer<typeof articleSchema>;

/** The articles, in the order of their ids. */
export function readArticles(): LabelledText[] {
  return readRecords('articles.jsonl', articleSchema);
}

/** The one-line entries, in the order of their ids. */
export function readLines(): LabelledText[] {
  return readRecords('lines.jsonl', lineSchema);
}

function readRecords(file: string, schema: z.ZodType<LabelledText>): LabelledText[] {
  const lines = readFileSync(resolve(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => schema.parse(JSON.parse(line)));
}

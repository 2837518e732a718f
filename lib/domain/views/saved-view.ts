import { z } from 'zod';
import { lineSchema } from '@/lib/domain/text';

const nameSchema = lineSchema(80);
const filterSchema = z
  .string({ error: 'must be text' })
  .max(8000, { error: 'must be at most 8000 characters' });

/** A view as it is saved: a name, and the query string of its filter. */
export const viewInputSchema = z.strictObject({ name: nameSchema, filter: filterSchema });

/** What may be changed of a view; `position` counts from 0. */
export const viewPatchSchema = z
  .strictObject({
    name: nameSchema,
    filter: filterSchema,
    position: z.int({ error: 'must be a whole number' }).min(0).max(1000),
    is_default: z.boolean({ error: 'must be true or false' }),
  })
  .partial();

/** A view as its owner sees it. */
export const savedViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  filter: z.string().describe('Canonical query string'),
  url: z.url().describe('The list of the filter: a public link that gives nothing else away'),
  position: z.int().min(0),
  is_default: z.boolean(),
  created_at: z.iso.datetime(),
  feeds: z
    .object({ ics: z.url(), atom: z.url(), json: z.url(), csv: z.url(), ndjson: z.url() })
    .nullable()
    .describe('Its own revocable addresses; null when none is in use, or none can be shown'),
  health: z
    .object({
      in_use: z.boolean().describe('An address is in use'),
      events: z.int().min(0).describe('Published events of the filter now'),
      changed_at: z.iso.datetime().nullable().describe('When one of them last changed'),
      fetched_at: z.iso.datetime().nullable().describe('When a program last asked'),
      client: z.string().nullable().describe('Which program it said it was'),
      delivered_at: z.iso
        .datetime()
        .nullable()
        .describe('The last change of one of them that had been made when it asked'),
    })
    .describe('How its feed fares'),
});
export type SavedView = z.output<typeof savedViewSchema>;

export const savedViewListSchema = z.object({ data: z.array(savedViewSchema) });

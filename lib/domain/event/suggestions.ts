import { z } from 'zod';

/** What can be suggested while someone types; offices and outlets are for the desk's forms. */
export const SUGGESTION_TYPES = [
  'event',
  'person',
  'party',
  'place',
  'topic',
  'trip',
  'office',
  'outlet',
] as const;
export type SuggestionType = (typeof SUGGESTION_TYPES)[number];

const suggestionSchema = z.object({
  type: z.enum(SUGGESTION_TYPES),
  /** Slug, or code of a party. */
  slug: z.string(),
  label: z.string(),
  /** What sets it apart: a date, an office, a country. */
  hint: z.string(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** The answer of `GET /api/v1/suggest`. */
export const suggestionsSchema = z.object({ data: z.array(suggestionSchema) });

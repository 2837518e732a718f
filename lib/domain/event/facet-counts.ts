import { z } from 'zod';
import { TAGGED_KEYS } from './facts';

const facetValueSchema = z.object({
  /** As the filter language writes it: a code, slug or word. */
  value: z.string(),
  /** A name where the value is a code or slug; else the value, which message files name. */
  label: z.string(),
  count: z.int().nonnegative(),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

/** The answer of `GET /api/v1/facets`: per facet its values, the most frequent first. */
export const facetCountsSchema = z.object({
  total: z.int().nonnegative(),
  total_is_exact: z.boolean(),
  facets: z.partialRecord(z.enum(TAGGED_KEYS), z.array(facetValueSchema)),
});
export type FacetCounts = z.infer<typeof facetCountsSchema>;

import { z } from 'zod';
import { LIST_KEYS } from '@/lib/domain/filter/filter-keys';

/** One value of a filter key: how many events remain when it is added to the rest of the filter. */
export const facetValueSchema = z.object({
  /** As the filter writes it: a code, a slug or a word. */
  value: z.string(),
  /** Its name; the words of the vocabulary are named by the reader's language instead. */
  label: z.string(),
  /** What tells two of the same name apart: an office, the country of a place. */
  hint: z.string().optional(),
  count: z.int().nonnegative(),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

/**
 * The answer of `GET /api/v1/facets?<filter>`. Values of a key are counted under the filter without
 * that key, largest first, and hold every value that the filter names, with 0 if need be.
 */
export const facetsSchema = z.object({
  total: z.int().nonnegative(),
  total_is_exact: z.boolean(),
  facets: z.partialRecord(z.enum(LIST_KEYS), z.array(facetValueSchema)),
});
export type Facets = z.infer<typeof facetsSchema>;

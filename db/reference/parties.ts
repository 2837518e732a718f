import { z } from 'zod';
import { PARTY_KINDS } from '@/lib/domain/event/vocabulary';
import table from './parties.json';

const referencePartySchema = z.strictObject({
  /** ISO 3166-1 alpha-2 (or a retired code) for states; capitals and digits for organisations. */
  code: z.string().regex(/^[A-Z][A-Z0-9]{1,11}$/),
  kind: z.enum(PARTY_KINDS),
  /** The common English form of diplomatic reporting: "South Korea", not "Korea, Republic of". */
  name: z.string().min(1),
  /** Differs from the name only where room is short: "US", "UAE", "NATO". */
  shortName: z.string().min(1),
  /** Put before an office: "Iraqi". Tells states apart; an organisation uses its short name. */
  adjective: z.string().min(1),
  /** Other adjectives and nouns for its people, for reading text; two states may share one. */
  demonyms: z.array(z.string().min(1)),
  /** Long forms, former names and abbreviations met in sources. */
  aliases: z.array(z.string().min(1)),
  capital: z.string().min(1).nullable(),
  /** Last day (`YYYY-MM-DD`) a former state existed. */
  validUntil: z.iso.date().nullable(),
  names: z.array(
    z.strictObject({
      lang: z.string().min(2),
      script: z.string().length(4),
      name: z.string().min(1),
    }),
  ),
});
export type ReferenceParty = z.infer<typeof referencePartySchema>;

/**
 * Every party the diary knows from the start: the states and territories that send or receive
 * visits, five former states, and organisations, states first by code. The African Union is `AFU`
 * because `AU` is Australia.
 */
export const REFERENCE_PARTIES: readonly ReferenceParty[] = z
  .array(referencePartySchema)
  .parse(table);

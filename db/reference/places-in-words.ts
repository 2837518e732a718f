import { z } from 'zod';
import ambiguities from './ambiguities.json';
import regions from './regions.json';
import seats from './seats.json';

/** Buildings and grounds that stand for a government, or for the organisation that sits there. */
export const REFERENCE_SEATS = z
  .array(
    z.strictObject({
      party: z.string(),
      /** English name of the town it lies in. */
      city: z.string().min(1).nullable(),
      names: z.array(z.string().min(1)).min(1),
    }),
  )
  .parse(seats);

/** Parts of the world that are no party, with the parties in them as diplomacy counts them. */
export const REFERENCE_REGIONS = z
  .array(
    z.strictObject({
      name: z.string().min(1),
      aliases: z.array(z.string().min(1)),
      parties: z.array(z.string()),
    }),
  )
  .parse(regions);

/** Words that mean more than one party, or a party's name in something that is none. */
export const REFERENCE_AMBIGUITIES = z
  .array(
    z.strictObject({
      word: z.string().min(1),
      /** Tried in turn: the first with a clue in the text decides. */
      readings: z.array(
        z.strictObject({
          party: z.string().nullable(),
          clues: z.array(z.string().min(1)).min(1),
        }),
      ),
      otherwise: z.string().nullable(),
    }),
  )
  .parse(ambiguities);

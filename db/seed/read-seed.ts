import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  seedEventSchema,
  seedNameSchema,
  seedOfficeSchema,
  seedOutletSchema,
  seedPersonSchema,
  seedPlaceSchema,
  seedTenureSchema,
  seedTripSchema,
} from './seed-schema';

/** The demo diary as its files have it. Throws, naming the file, when one does not fit its schema. */
export function readSeed() {
  return {
    people: readFolder('people', seedPersonSchema),
    names: readFolder('names', seedNameSchema),
    offices: readFolder('offices', seedOfficeSchema),
    tenures: readFolder('tenures', seedTenureSchema),
    places: readFolder('places', seedPlaceSchema),
    outlets: readFolder('outlets', seedOutletSchema),
    trips: readFolder('trips', seedTripSchema),
    events: readFolder('events', seedEventSchema),
  };
}
export type Seed = ReturnType<typeof readSeed>;

function readFolder<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema>[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const parsed = z
        .array(schema)
        .safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (!parsed.success) throw new Error(`${name}/${file}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

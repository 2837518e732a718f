import { expect, test } from 'vitest';
import { z } from 'zod';
import { SIDES } from '@/lib/domain/event/vocabulary';
import { sideOfParty } from '@/lib/domain/evidence/derive-evidence';
import { readSeed } from './read-seed';

const sidesSchema = z.array(
  z
    .looseObject({ side: z.enum(SIDES), party: z.string() })
    .transform(({ side, party }) => ({ side, party: { code: party } })),
);

test('who announces or confirms in an official voice does so for their own side', () => {
  const { events, outlets } = readSeed();
  const partyOf = new Map(outlets.map(({ slug, party }) => [slug, party]));
  const steps = events.flatMap((event) => {
    const sides = sidesSchema.parse(event.participations);
    return event.history.flatMap(({ side, source }) => {
      const outlet = source === undefined ? undefined : event.sources[source]?.outlet;
      const party = outlet === undefined ? undefined : partyOf.get(outlet);
      const own = party === undefined ? null : sideOfParty(party, sides);
      return side && own ? [{ event: event.key, party, side, own }] : [];
    });
  });
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.filter(({ side, own }) => side !== own)).toEqual([]);
});

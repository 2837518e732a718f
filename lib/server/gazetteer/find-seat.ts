import { REFERENCE_PARTIES } from '@/db/reference/parties';
import type { City } from './city';
import { findCity } from './find-city';

const capitals = new Map(REFERENCE_PARTIES.map(({ code, capital }) => [code, capital]));
const known = new Map<string, City | null>();

/** The capital of a state, where its visitors set out from; null where there is none on record. */
export function findSeat(code: string): City | null {
  const found = known.get(code);
  if (found !== undefined) return found;
  const capital = capitals.get(code);
  const seat = capital ? findCity({ city: capital, country: code }) : null;
  known.set(code, seat);
  return seat;
}

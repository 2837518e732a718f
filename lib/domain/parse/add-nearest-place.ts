import type { GatheredEvent } from './gathered-event';
import type { PlaceMention } from './nodes';
import { type PlaceSetting, placesOfBeing } from './places-of-being';
import { addStop, partyOf, stopsOf } from './stops';
import type { World } from './world';

/** Sentences before and after the one that tells of a journey. */
const NEAR = 1;

/**
 * "Kenya's leader gets the red carpet in Washington. Ruto's visit will be the first …": where a
 * journey leads when no clause says it is the foreign place nearest to the words that tell of it.
 */
export function addNearestPlace(
  events: readonly GatheredEvent[],
  setting: PlaceSetting,
  world: World,
): void {
  const lacking = events.filter((event) => event.stops.length === 0 && isJourney(event));
  if (lacking.length === 0) return;
  const places = placesOfBeing(setting);
  for (const event of lacking) {
    const found = nearestTo(event, places);
    const stops = found ? stopsOf([found], world) : [];
    const isTold = stops.some((stop) => isOfAnother(event, stop.party, events));
    for (const stop of isTold ? [] : stops) addStop(event.stops, stop);
  }
}

/** Whether another event already leads one of the travellers there. */
function isOfAnother(
  event: GatheredEvent,
  party: string,
  events: readonly GatheredEvent[],
): boolean {
  return events.some(
    (one) =>
      one !== event &&
      one.stops.some((stop) => stop.party === party) &&
      one.visitors.some((person) => event.visitors.includes(person)),
  );
}

/** Somebody of a known country, on a journey that has a day. */
function isJourney(event: GatheredEvent): boolean {
  return (
    event.kind === 'visit' &&
    event.dates.length > 0 &&
    event.visitors.length > 0 &&
    event.visitors.every((person) => person.party !== null) &&
    event.frames.some((frame) => !frame.isBackground)
  );
}

function nearestTo(
  event: GatheredEvent,
  places: readonly { place: PlaceMention; sentence: number }[],
): PlaceMention | null {
  const homes = new Set(event.visitors.map((person) => person.party));
  const told = event.frames.map((frame) => frame.sentence);
  let nearest: PlaceMention | null = null;
  let least = NEAR + 1;
  for (const { place, sentence } of places) {
    if (homes.has(partyOf(place))) continue;
    const distance = Math.min(...told.map((one) => Math.abs(one - sentence)));
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

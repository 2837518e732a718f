import type { Stop } from './gathered-event';
import type { PlaceMention } from './nodes';
import type { World } from './world';

/** The party of a place, null for a region. */
export function partyOf(place: PlaceMention): string | null {
  switch (place.kind) {
    case 'party':
      return place.party.code;
    case 'city':
      return place.cities[0]?.party ?? null;
    case 'seat':
      return place.seat.party;
    case 'region':
      return null;
  }
}

/** States that are one city: to go to one is to go to the other. */
const CITY_STATES = new Set(['SG', 'MC']);

/** Places as stops; a city and its country, or two names of one place, are one. */
export function stopsOf(places: readonly PlaceMention[], world: World): Stop[] {
  const stops: Stop[] = [];
  const parties = new Set(
    places.flatMap((place) => (place.kind === 'party' ? [place.party.code] : [])),
  );
  for (const place of places) {
    const city = cityOf(place, parties, world, isAmongCities(place, places, world));
    const party = city?.party ?? partyOf(place);
    if (party === null || world.partyOf(party)?.kind === 'organisation') continue;
    const span = { first: place.first, last: place.last };
    addStop(stops, { party, city, span, citySpan: city && span });
  }
  return stops;
}

/** "Paris and Luxembourg": beside cities the name of a country that is its capital's is the city. */
function isAmongCities(
  place: PlaceMention,
  places: readonly PlaceMention[],
  world: World,
): boolean {
  if (place.kind !== 'party' || place.isPeople) return false;
  const isCapital = world.capitalOf(place.party.code)?.name === place.party.names[0];
  return (
    isCapital &&
    places.some((one) => one.kind === 'city') &&
    !places.some((one) => one.kind === 'party' && one !== place)
  );
}

/** The city that a place names: of several of one name the one in a country that is named too. */
function cityOf(
  place: PlaceMention,
  parties: ReadonlySet<string>,
  world: World,
  isAmongCities: boolean,
): Stop['city'] {
  if (place.kind === 'city')
    return place.cities.find((city) => parties.has(city.party)) ?? place.cities[0] ?? null;
  if (place.kind === 'seat')
    return (place.seat.city && world.cityOf(place.seat.city, place.seat.party)) || null;
  if (place.kind === 'party' && (CITY_STATES.has(place.party.code) || isAmongCities))
    return world.capitalOf(place.party.code) ?? null;
  return null;
}

/** Adds a stop, or to a stop in the same country the city that it lacked. */
export function addStop(stops: Stop[], stop: Stop): void {
  const same = stops.find(
    (one) =>
      one.party === stop.party &&
      (one.city === null || stop.city === null || one.city === stop.city),
  );
  if (!same) stops.push({ ...stop });
  else if (same.city === null) {
    same.city = stop.city;
    same.citySpan = stop.citySpan;
  }
}

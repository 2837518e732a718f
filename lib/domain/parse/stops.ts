import type { Stop } from './gathered-event';
import type { LexiconCity } from './lexicon';
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

/** Whose places are meant when a name is that of several. */
export interface Sides {
  /** Parties of those who travel. */
  homes: ReadonlySet<string | null>;
  /** Parties of those whom they meet. */
  hosts: ReadonlySet<string | null>;
}

const NO_SIDES: Sides = { homes: new Set(), hosts: new Set() };

/** Places as stops; a city and its country, or two names of one place, are one. */
export function stopsOf(
  places: readonly PlaceMention[],
  world: World,
  { homes, hosts }: Sides = NO_SIDES,
): Stop[] {
  const stops: Stop[] = [];
  const parties = new Set<string | null>([
    ...hosts,
    ...places.flatMap((place) => (place.kind === 'party' ? [place.party.code] : [])),
  ]);
  for (const place of places) {
    const city = cityOf(place, parties, world, {
      isAmongCities: isAmongCities(place, places, world),
      homes,
    });
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
  parties: ReadonlySet<string | null>,
  world: World,
  { isAmongCities, homes }: { isAmongCities: boolean; homes: ReadonlySet<string | null> },
): Stop['city'] {
  if (place.kind === 'city')
    return (
      place.cities.find((city) => parties.has(city.party)) ?? abroad(place.cities, homes) ?? null
    );
  if (place.kind === 'seat')
    return (place.seat.city && world.cityOf(place.seat.city, place.seat.party)) || null;
  if (place.kind === 'party' && (CITY_STATES.has(place.party.code) || isAmongCities))
    return world.capitalOf(place.party.code) ?? null;
  return null;
}

/** A town with fewer people is not thought of before its namesake at home. */
const KNOWN_ABROAD = 20_000;

/** The likeliest city; an American in "Bethlehem" is not at home. */
function abroad(
  cities: readonly LexiconCity[],
  homes: ReadonlySet<string | null>,
): LexiconCity | undefined {
  const [first] = cities;
  if (!first || first.isCapital || !homes.has(first.party)) return first;
  const isElsewhere = (city: LexiconCity): boolean =>
    !homes.has(city.party) && (city.isNotable === true || city.population >= KNOWN_ABROAD);
  return cities.find(isElsewhere) ?? first;
}

function isSameCity(one: LexiconCity, other: LexiconCity): boolean {
  return one.party === other.party && one.name === other.name;
}

/** Adds a stop, or to a stop in the same country the city that it lacked. */
export function addStop(stops: Stop[], stop: Stop): void {
  const same = stops.find(
    (one) =>
      one.party === stop.party &&
      (one.city === null || stop.city === null || isSameCity(one.city, stop.city)),
  );
  if (!same) stops.push({ ...stop });
  else if (same.city === null) {
    same.city = stop.city;
    same.citySpan = stop.citySpan;
  }
}

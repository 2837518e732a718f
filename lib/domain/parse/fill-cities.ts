import type { GatheredEvent } from './gathered-event';
import { type PlaceSetting, placesOfBeing } from './places-of-being';

/**
 * "… is expected in Angola. In Luanda the fight against terrorism will be spoken of": the one city
 * of a country that the text speaks of being in is where a visit to that country leads.
 */
export function fillCities(events: readonly GatheredEvent[], setting: PlaceSetting): void {
  const named = placesOfBeing(setting).flatMap(({ place }) => {
    const city = place.kind === 'city' ? place.cities[0] : undefined;
    return city ? [{ city, span: { first: place.first, last: place.last } }] : [];
  });
  for (const event of events) {
    for (const stop of event.stops) {
      if (stop.city !== null) continue;
      const found = named.filter(({ city }) => city.party === stop.party);
      const [first] = found;
      if (!first || found.some(({ city }) => city !== first.city)) continue;
      stop.city = first.city;
      stop.citySpan = first.span;
    }
  }
}

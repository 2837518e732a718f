import tzLookup from 'tz-lookup';
import { cityFile } from './city-file';
import type { NamedRow } from './town-alias';

/** A town as the diary keeps it. */
export interface City {
  /** As English reporting has it: "Geneva", "Kyiv", "Washington". */
  name: string;
  /** ISO code of the country the town file has it in: Ramallah is in PS whoever is said to host. */
  country: string;
  /** Degrees, WGS 84. */
  lat: number;
  lng: number;
  /** IANA zone. */
  tz: string;
}

/** Zones renamed or split since the shapes of tz-lookup were drawn. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'America/Godthab': 'America/Nuuk',
};

/** A row of the town file as a city. */
export function cityAt({ row, name }: NamedRow, country: string): City {
  const file = cityFile();
  const lat = (file.latitude[row] ?? 0) / 1e5;
  const lng = (file.longitude[row] ?? 0) / 1e5;
  const zone = tzLookup(lat, lng);
  return {
    name,
    country,
    lat,
    lng,
    tz: ZONE_NAMES[zone] ?? zone,
  };
}

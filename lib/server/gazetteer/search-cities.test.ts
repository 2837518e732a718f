import { describe, expect, it } from 'vitest';
import { searchCities } from './search-cities';

const names = (text: string, country: string | null = null, limit = 10) =>
  searchCities(text, country, limit).map((city) => `${city.name} ${city.country}`);

describe('searchCities', () => {
  it('suggests the largest town first, in English', () => {
    expect(names('mosc')[0]).toBe('Moscow RU');
    expect(names('Gen', 'CH')[0]).toBe('Geneva CH');
  });

  it('finds a town by another name and in another script', () => {
    expect(names('kie')[0]).toBe('Kyiv UA');
    expect(names('arb', 'IQ')).toEqual(['Erbil IQ']);
    expect(names('Моск')[0]).toBe('Moscow RU');
  });

  it('keeps to the country and the number asked for', () => {
    const found = names('san', 'CR', 3);
    expect(found).toHaveLength(3);
    expect(found.every((name) => name.endsWith(' CR'))).toBe(true);
  });

  it('suggests a town once', () => {
    const found = names('washing', 'US');
    expect(found[0]).toBe('Washington US');
    expect(names('gen', 'CH', 50).filter((name) => name === 'Geneva CH')).toHaveLength(1);
  });

  it('suggests nothing for nothing', () => {
    expect(names('')).toEqual([]);
    expect(names(' — ')).toEqual([]);
    expect(names('mos', null, 0)).toEqual([]);
    expect(names('mos', 'ZZ')).toEqual([]);
  });
});

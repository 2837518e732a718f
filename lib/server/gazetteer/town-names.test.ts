import { expect, it } from 'vitest';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { rowNamed } from './city-index';
import { cityKey } from './city-key';
import { PLACES_NEAR } from './places-near';
import { TOWN_NAMES } from './town-names';

const lines = (table: string) => table.trim().split('\n');
const TOWN = /^([A-Z]{2}) ([^=|@]+?)(?: = ([^=|@]+?))?((?: \| [^=|@]+?)*)$/;
const PLACE = /^([A-Z]{2}) ([^=|@]+?) @ ([^=|@]+?)((?: \| [^=|@]+?)*)$/;

it('every line has its form and a party that exists', () => {
  const codes = new Set(REFERENCE_PARTIES.map((party) => party.code));
  for (const line of lines(TOWN_NAMES)) expect(line).toMatch(TOWN);
  for (const line of lines(PLACES_NEAR)) expect(line).toMatch(PLACE);
  for (const line of [...lines(TOWN_NAMES), ...lines(PLACES_NEAR)]) {
    expect(codes.has(line.slice(0, 2)), line).toBe(true);
  }
});

it('every listed town is in the town file', () => {
  const listed = [
    ...lines(TOWN_NAMES).map((line) => TOWN.exec(line)?.slice(1, 3) ?? []),
    ...lines(PLACES_NEAR).map((line) => [PLACE.exec(line)?.[1], PLACE.exec(line)?.[3]]),
  ];
  const missing = listed.filter(
    ([code, town]) => rowNamed(code ?? '', cityKey(town ?? '')) === null,
  );
  expect(missing).toEqual([]);
});

it('no name is given to two towns of a country', () => {
  const bearers = new Map<string, Set<string>>();
  for (const line of [...lines(TOWN_NAMES), ...lines(PLACES_NEAR)]) {
    const names = line
      .slice(3)
      .replace(/ @ [^|]+/, '')
      .split(/ = | \| /);
    for (const name of names) {
      const key = `${line.slice(0, 2)} ${cityKey(name)}`;
      bearers.set(key, (bearers.get(key) ?? new Set()).add(line));
    }
  }
  expect([...bearers].filter(([, towns]) => towns.size > 1).map(([key]) => key)).toEqual([]);
});

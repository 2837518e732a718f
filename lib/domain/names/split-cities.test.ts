import { expect, it } from 'vitest';
import { splitCities } from './split-cities';

it.each([
  ['Moscow', ['Moscow']],
  ['Baghdad, Erbil', ['Baghdad', 'Erbil']],
  ['Baghdad & Erbil', ['Baghdad', 'Erbil']],
  ['Baghdad, Najaf and Erbil', ['Baghdad', 'Najaf', 'Erbil']],
  ['Washington, D.C.', ['Washington, D.C.']],
  ['New York, Washington, D.C., Chicago', ['New York', 'Washington, D.C.', 'Chicago']],
  ['Acapulco, Mexico, D.F.', ['Acapulco', 'Mexico, D.F.']],
  ['Moscow, Kyiv, Moscow', ['Moscow', 'Kyiv', 'Moscow']],
  ['Belfast, Hillsborough (Northern Ireland)', ['Belfast', 'Hillsborough (Northern Ireland)']],
  ['Sydney (Nova Scotia, Canada), Gander', ['Sydney (Nova Scotia, Canada)', 'Gander']],
  ['Halifax,  St. John’s', ['Halifax', 'St. John’s']],
  ['Port-au-Prince; Cap-Haïtien', ['Port-au-Prince', 'Cap-Haïtien']],
  ['Grand Anse', ['Grand Anse']],
  [' , ', []],
  ['', []],
])('"%s" names %j', (text, cities) => {
  expect(splitCities(text)).toEqual(cities);
});

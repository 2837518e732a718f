import { expect, it } from 'vitest';
import { splitTitle } from './split-title';

it('a title is parted before its place, and joined again says the same', () => {
  expect(splitTitle('US Secretary of State to Manama')).toEqual({
    lead: 'US Secretary of State',
    place: ' to Manama',
  });
  expect(splitTitle('Meeting: CI President – FR President in Paris').place).toBe(' in Paris');
  expect(splitTitle('COP31, Antalya').place).toBe(', Antalya');
  for (const title of [
    'UNGA high-level week',
    'Call: US and RU',
    'IQ PM to Baghdad, Erbil and 4 more',
  ]) {
    const { lead, place } = splitTitle(title);
    expect(lead + place).toBe(title);
  }
});

it('a place too long for a bar stays with its title', () => {
  expect(splitTitle('IQ PM to Saint Vincent and the Grenadines').place).toBe('');
});

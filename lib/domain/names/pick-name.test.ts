import { expect, it } from 'vitest';
import { pickName } from './pick-name';

const person = {
  name: 'Mohammed Shia al-Sudani',
  names: [
    { name: 'Mohammed Shyaa al-Sudani', lang: 'en', script: 'Latn' },
    { name: 'محمد شياع السوداني', lang: 'ar', script: 'Arab' },
  ],
};

it('names a person in the language of the reader', () => {
  expect(pickName(person, 'ar')).toBe('محمد شياع السوداني');
  expect(pickName(person, 'ar-IQ')).toBe('محمد شياع السوداني');
});

it('keeps the preferred spelling in English and where no other name is known', () => {
  expect(pickName(person, 'en-GB')).toBe('Mohammed Shia al-Sudani');
  expect(pickName(person, 'ja')).toBe('Mohammed Shia al-Sudani');
});

import { expect, test } from 'vitest';
import { nativeName } from './native-name';

const names = [
  { name: 'Мухаммед Шиа Ас-Судани', lang: 'ru', script: 'Cyrl' },
  { name: 'محمد شياع السوداني', lang: 'ar', script: 'Arab' },
];

test('the native name is the one in a language of the state, not any in another script', () => {
  expect(nativeName(names, 'IQ')?.lang).toBe('ar');
  expect(nativeName(names, 'RU')?.lang).toBe('ru');
});

test.each(['FR', 'EU', null])('nothing is native in another script for %s', (party) => {
  expect(nativeName(names, party)).toBeNull();
});

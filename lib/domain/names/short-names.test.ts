import { expect, it } from 'vitest';
import { shortNames } from './short-names';

it.each([
  ['Emmanuel Macron', 'FR', ['Macron']],
  ['Enrique Peña Nieto', 'MX', ['Nieto', 'Peña Nieto']],
  ['Ursula von der Leyen', 'EU', ['Leyen', 'von der Leyen']],
  ['Mohammed Shia al-Sudani', 'IQ', ['al-Sudani', 'Shia al-Sudani']],
  ['Ferdinand Marcos Jr.', 'PH', ['Marcos']],
  ['Donald J. Trump', 'US', ['Trump']],
  ['Xi Jinping', 'CN', ['Xi']],
  ['Moon Jae-in', 'KR', ['Moon']],
  ['Abiy Ahmed', 'ET', ['Abiy']],
])('%s (%s) is called %j', (name, party, short) => {
  expect(shortNames(name, party)).toEqual(short);
});

it.each([
  ['Hun Sen', 'KH'],
  ['Charles III', 'GB'],
  ['Naruhito', 'JP'],
  ['Tamim bin Hamad Al Thani', 'QA'],
  ['Sabah Al-Ahmad Al-Jaber Al-Sabah', 'KW'],
  ['Mohammed bin Salman', 'SA'],
  ['He Lifeng', 'CN'],
  ['Theresa May', 'GB'],
])('%s (%s) is called by the whole name', (name, party) => {
  expect(shortNames(name, party)).toEqual([]);
});

import { expect, test } from 'vitest';
import { findSpelling, type SpelledPerson } from './find-spelling';

const person = (name: string, years: SpelledPerson['years'] = [2000, 2010]) => ({
  names: [name],
  years,
});

test.each([
  ['Mohammed Shyaa al-Sudani', 'Mohammed Shia al-Sudani'],
  ['Olesegun Obsanjo', 'Olusegun Obasanjo'],
  ['Nuri al-Maliki', 'Nouri al-Maliki'],
  ['Kishida Fumio', 'Fumio Kishida'],
  ['Recep Erdogan', 'Recep Tayyip Erdoğan'],
])('%s is %s', (name, known) => {
  expect(findSpelling(name, 2005, [person('Somebody Else'), person(known)])?.names).toEqual([
    known,
  ]);
});

test.each([
  ['Li Qiang', 'Li Keqiang'],
  ['Imata Kabua', 'Amata Kabua'],
  ['Ferdinand Marcos Jr.', 'Ferdinand Marcos'],
  ['George W. Bush', 'George H. W. Bush'],
  ['Sudani', 'Mohammed Shia al-Sudani'],
])('%s is not taken for %s', (name, known) => {
  expect(findSpelling(name, 2005, [person(known)])).toBeNull();
});

test('someone of a generation before is a namesake', () => {
  const khama = person('Seretse Khama', [1969, 1976]);
  expect(findSpelling('Seretse Khama Ian Khama', 2009, [khama])).toBeNull();
  expect(findSpelling('Seretse Khama Ian Khama', 1980, [khama])).toBe(khama);
});

test('a name that may be two people’s is nobody’s, two entries of one person are the first', () => {
  const salim = person('Sabah al-Salim al-Sabah');
  const ahmed = person('Sabah al-Ahmed al-Jaber al-Sabah');
  expect(findSpelling('Sabah al-Sabah', 2003, [salim, ahmed])).toBeNull();
  const nouri = person('Nouri al-Maliki');
  expect(findSpelling('Noori al-Maliki', 2006, [nouri, person('Nuri al-Maliki')])).toBe(nouri);
});

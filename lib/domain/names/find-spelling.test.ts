import { expect, test } from 'vitest';
import type { Sighting } from '@/lib/domain/people/compare-careers';
import { findBearer, findSpelling } from './find-spelling';

const seen = (post: string, from: number, to = from): Sighting[] => [{ post, from, to }];
const PM = 'head-of-government';
const HEAD = 'head-of-state';

/** Someone known, and a name that is held against them. */
interface Pair {
  known: string;
  was?: Sighting[];
  name: string;
  is?: Sighting[];
  /** Others of the party. */
  beside?: string[];
}

function joins({ known, was, name, is, beside = [] }: Pair): boolean {
  const person = { names: [known], seen: was ?? seen(HEAD, 2004, 2006) };
  const others = beside.map((other) => ({ names: [other], seen: seen(HEAD, 1990) }));
  const found = findSpelling(
    { name, seen: is ?? seen(HEAD, 2005) },
    [...others, person],
    [known, ...beside, name],
  );
  return found === person;
}

test.each<Pair>([
  { known: 'Mohammed Shia al-Sudani', name: 'Mohammed Shyaa al-Sudani' },
  { known: 'Mohammed Shia al-Sudani', name: 'Mohammed Shiaa Al Sudani' },
  { known: 'Olusegun Obasanjo', name: 'Olesegun Obsanjo' },
  { known: 'Nouri al-Maliki', name: 'Nuri al-Maliki' },
  { known: 'Fumio Kishida', name: 'Kishida Fumio' },
  { known: 'Abdullah II', name: 'Abdullah II bin Al-Hussein' },
  { known: 'Recep Tayyip Erdoğan', name: 'Recep Erdogan' },
  // The only one of that family in the party.
  {
    known: 'Carlo Azeglio Ciampi',
    was: seen(PM, 1993),
    name: 'Carlo Ciampi',
    is: seen(HEAD, 2003),
  },
  // One of a family of several, in the same post at the same time.
  {
    known: 'Justin P. J. Trudeau',
    was: seen(PM, 2016, 2017),
    name: 'Justin Trudeau',
    is: seen(PM, 2018),
    beside: ['Pierre Trudeau'],
  },
  {
    known: 'Lars Lokke Rasmussen',
    was: seen(PM, 2016),
    name: 'Lars Rasmussen',
    is: seen(PM, 2011),
    beside: ['Anders Fogh Rasmussen', 'Poul Nyrup Rasmussen'],
  },
])('$name is $known', (pair) => {
  expect(joins(pair)).toBe(true);
});

test.each<Pair>([
  { known: 'Li Keqiang', name: 'Li Qiang' },
  { known: 'Amata Kabua', name: 'Imata Kabua' },
  { known: 'Ferdinand Marcos', name: 'Ferdinand Marcos Jr.' },
  { known: 'George H. W. Bush', name: 'George W. Bush' },
  { known: 'Mohammed Shia al-Sudani', name: 'Sudani' },
  // A family of several, and not the post.
  {
    known: 'Nasser al-Mohammed al-Sabah',
    was: seen(PM, 2008),
    name: 'Nasser al-Sabah',
    is: seen('sheikh-of-kuwait', 2020),
    beside: ['Sabah al-Ahmed al-Jaber al-Sabah'],
  },
  {
    known: 'Nasser al-Sabah',
    was: seen(PM, 2008),
    name: 'Nasser Sabah Al-Ahmed Al-Sabah',
    is: seen('sheikh-of-kuwait', 2020),
    beside: ['Jabir al-Ahmad al-Sabah'],
  },
  // The post, but long before.
  {
    known: 'Nasser al-Mohammed al-Sabah',
    was: seen(PM, 2008),
    name: 'Nasser al-Sabah',
    is: seen(PM, 2020),
    beside: ['Sabah al-Ahmed al-Jaber al-Sabah'],
  },
  // A generation apart, in two posts at once.
  {
    known: 'Seretse Khama',
    was: seen(HEAD, 1976),
    name: 'Seretse Khama Ian Khama',
    is: seen(HEAD, 2009),
  },
  { known: 'Hussein al-Khalifa', was: seen(PM, 2003, 2009), name: 'Husayn al-Khalifa' },
])('$name is not taken for $known', (pair) => {
  expect(joins(pair)).toBe(false);
});

test('a name that may be two people’s is nobody’s, two entries of one person are the first', () => {
  const salim = { names: ['Sabah al-Salim al-Sabah'], seen: seen(HEAD, 2001) };
  const ahmed = { names: ['Sabah al-Ahmed al-Jaber al-Sabah'], seen: seen(HEAD, 2006) };
  const names = (...people: { names: string[] }[]) => people.flatMap((one) => one.names);
  const sabah = { name: 'Sabah al-Sabah', seen: seen(HEAD, 2003) };
  expect(findSpelling(sabah, [salim, ahmed], names(salim, ahmed))).toBeNull();
  const nouri = { names: ['Nouri al-Maliki'], seen: seen(PM, 2006) };
  const nuri = { names: ['Nuri al-Maliki'], seen: seen(PM, 2007) };
  const noori = { name: 'Noori al-Maliki', seen: seen(PM, 2008) };
  expect(findSpelling(noori, [nouri, nuri], names(nouri, nuri))).toBe(nouri);
});

test('a namesake of another generation does not bear the name', () => {
  const uncle = { names: ['Konstantinos Karamanlis'], seen: seen(PM, 1974, 1978) };
  const nephew = { names: ['Konstantinos Karamanlis'], seen: seen(PM, 2005) };
  const name = 'Konstantinos Karamanlis';
  expect(findBearer({ name, seen: seen(PM, 2004) }, [uncle])).toBeNull();
  expect(findBearer({ name, seen: seen(PM, 2004) }, [uncle, nephew])).toBe(nephew);
  expect(findBearer({ name, seen: seen(PM, 1980) }, [nephew, uncle])).toBe(uncle);
  expect(findBearer({ name, seen: [] }, [uncle])).toBe(uncle);
});

test('one name alone is a grandson’s too', () => {
  const king = { names: ['Hussein'], seen: seen(HEAD, 1959, 1999) };
  expect(findBearer({ name: 'Hussein', seen: seen('crown-prince', 2023) }, [king])).toBeNull();
  const obasanjo = { names: ['Olusegun Obasanjo'], seen: seen('general', 1977) };
  expect(findBearer({ name: 'Olusegun Obasanjo', seen: seen(HEAD, 1999) }, [obasanjo])).toBe(
    obasanjo,
  );
});

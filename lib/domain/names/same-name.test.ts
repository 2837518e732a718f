import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { nameScore, personKey, sameName } from './same-name';

const SUDANI = [
  'Mohammed Shia al-Sudani',
  'Muhammad Shyaa Al Sudani',
  'Mohammed Shiaa Al-Sudani',
  'محمد شياع السوداني',
  'Мухаммед Шиа ас-Судани',
];

describe('sameName', () => {
  it('knows one prime minister in five spellings and three scripts', () => {
    for (const a of SUDANI) for (const b of SUDANI) expect(sameName(a, b), `${a} ${b}`).toBe(true);
  });

  it.each([
    ['Владимир Путин', 'Vladimir Putin'],
    ['فلاديمير بوتين', 'Vladimir Putin'],
    ['Vladimir Vladimirovich Putin', 'Vladimir Putin'],
    ['V. Putin', 'Vladimir Putin'],
    ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'],
    ['Abdelfattah Elsisi', 'Abdel Fattah el-Sisi'],
    ['عبد اللطيف رشيد', 'Abdul Latif Rashid'],
    ['مصطفى الكاظمي', 'Mustafa al-Kadhimi'],
    ['Mustafa al-Kazemi', 'Mustafa al-Kadhimi'],
    ['بنيامين نتنياهو', 'Benjamin Netanyahu'],
    ['Hassan Rouhani', 'حسن روحاني'],
    ['محمد بن سلمان', 'Mohammed bin Salman Al Saud'],
    ['Sheikh Tameem bin Hamad al-Thani', 'Tamim bin Hamad Al Thani'],
    ['Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
    ['Gerhard Schröder', 'Gerhard Schroeder'],
    ['Kishida Fumio', 'Fumio Kishida'],
    ['Xi Jinping', 'Jinping Xi'],
    ['Enrique Peña', 'Enrique Peña Nieto'],
    ['Abdullah II', 'King Abdullah II bin Al-Hussein'],
    ['Nicloas Sarkozy', 'Nicolas Sarkozy'],
    ['Asif Zadari', 'Asif Ali Zardari'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['Mohammed bin Salman', 'Mohammed bin Zayed'],
    ['Hamad bin Khalifa Al Thani', 'Khalifa bin Hamad Al Thani'],
    ['Tamim bin Hamad Al Thani', 'Hamad Al Thani'],
    ['Teodoro Obiang Nguema', 'Teodoro Nguema Obiang Mangue'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Saddam Hussein', 'Qusay Hussein'],
    ['Lech Kaczyński', 'Jarosław Kaczyński'],
    ['Masrour Barzani', 'Nechirvan Barzani'],
    ['مسرور بارزاني', 'Nechirvan Barzani'],
    ['Anders Rasmussen', 'Lars Rasmussen'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Elizabeth I', 'Elizabeth II'],
    ['Abdullah', 'Abdullah II'],
    ['Ferdinand Marcos', 'Ferdinand Marcos Jr.'],
    ['Saad Hariri', 'Said Hariri'],
    ['al-Sudani', 'Mohammed Shia al-Sudani'],
    ['', ''],
  ])('%s is not taken for %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });

  it('scores a family name alone as half of an answer', () => {
    expect(nameScore('Sheikh Hasina', 'Sheikh Hasina Wajed')).toBe(0.5);
  });
});

it('spellings of one name share a key across scripts', () => {
  expect(new Set(SUDANI.map(personKey))).toEqual(new Set(['mhmd S sdn']));
  expect(personKey('Mohammed VI')).not.toBe(personKey('Mohammed V'));
});

/** Persons of one country who differ, beside spellings of the same: read once by eye. */
const LEADERS = `${inject('testData')}/leaders_from_visits.csv`;

describe.skipIf(!existsSync(LEADERS))('among the travelling leaders of a real data set', () => {
  const rows: { iso2: string; name: string }[] = existsSync(LEADERS)
    ? parse(readFileSync(LEADERS), { columns: true })
    : [];
  const pairs = rows.flatMap((a, at) =>
    rows.slice(at + 1).flatMap((b) => (a.iso2 === b.iso2 && a.name !== b.name ? [[a, b]] : [])),
  );
  const merged = pairs.filter(([a, b]) => a && b && sameName(a.name, b.name));

  it('merges spellings and no two people', () => {
    expect(merged.length).toBeGreaterThan(100);
    const strangers = merged.filter(([a, b]) => a && b && !shareAWordStart(a.name, b.name));
    expect(strangers).toEqual([]);
  });
});

/** A crude second opinion: some word of both names begins with the same two letters. */
function shareAWordStart(a: string, b: string): boolean {
  const starts = (name: string): string[] => name.toLowerCase().match(/\b\p{L}{2}/gu) ?? [];
  return starts(a).some((start) => starts(b).includes(start));
}

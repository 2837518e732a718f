import { expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import type { Citation } from './citation';
import { formatBibtex } from './format-bibtex';
import { formatRis } from './format-ris';

const VISIT: Citation = {
  key: 'iraqi-pm-to-moscow-2023',
  title: 'Prime Minister Mohammed Shia al-Sudani to Moscow',
  dates: '10–11 Oct 2023',
  publisher: 'Chancery, an open diplomatic diary',
  url: 'https://diary.example/events/iraqi-pm-to-moscow-2023?as_of=2026-06-07T12:01:00.000Z',
  asOf: '2026-06-07T12:01:00.000Z',
  accessed: day('2026-11-24'),
};
const PARTY: Citation = { ...VISIT, key: 'parties-iq', title: 'Iraq', dates: null, asOf: null };

test('an event is a BibTeX entry with the state cited and the day of citing', () => {
  expect(formatBibtex(VISIT)).toBe(`@misc{chancery-iraqi-pm-to-moscow-2023,
  title = {{Prime Minister Mohammed Shia al-Sudani to Moscow, 10–11 Oct 2023}},
  howpublished = {Chancery, an open diplomatic diary},
  year = {2026},
  note = {As published at 2026-06-07T12:01:00.000Z},
  url = {https://diary.example/events/iraqi-pm-to-moscow-2023?as_of=2026-06-07T12:01:00.000Z},
  urldate = {2026-11-24},
}`);
});

test('an event is a RIS record that begins with its type and ends with its end', () => {
  expect(formatRis(VISIT).split('\n')).toEqual([
    'TY  - ELEC',
    'TI  - Prime Minister Mohammed Shia al-Sudani to Moscow, 10–11 Oct 2023',
    'PB  - Chancery, an open diplomatic diary',
    'PY  - 2026',
    'DA  - 2026/06/07/',
    'N1  - As published at 2026-06-07T12:01:00.000Z',
    `UR  - ${VISIT.url}`,
    'Y2  - 2026/11/24/',
    'ER  - ',
  ]);
});

test('a page without states is cited by the day alone', () => {
  expect(formatBibtex(PARTY)).toContain('year = {2026},\n  url');
  expect(formatRis(PARTY)).not.toMatch(/^(DA|N1) /m);
});

test('no title breaks out of its field', () => {
  const title = 'A } @misc{x,\r\nER  - \\input{y} 5 % & #_$~^';
  const bibtex = formatBibtex({ ...VISIT, title, dates: null });
  expect(bibtex.split('\n')).toHaveLength(8);
  expect(bibtex).toContain(
    '{{A \\} @misc\\{x, ER - \\textbackslash{}input\\{y\\} 5 \\% \\& \\#\\_\\$\\textasciitilde{}\\textasciicircum{}}}',
  );
  expect(formatRis({ ...VISIT, title }).match(/^ER/gm)).toHaveLength(1);
});

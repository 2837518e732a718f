import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, readCsvCell } from './csv';

test.each([
  ['=1+1', "'=1+1"],
  ['+7', "'+7"],
  ['-7', "'-7"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ["'=1", "''=1"],
  ['plain', 'plain'],
  ["'plain", "'plain"],
])('%j is written so that no spreadsheet runs it', (text, cell) => {
  expect(csvLine([text])).toBe(`${cell}\r\n`);
  expect(readCsvCell(cell)).toBe(text);
});

test('a number stays a number, and what separates cells is quoted', () => {
  expect(csvLine([-1, 'a,b', 'a"b', 'a\nb', null])).toBe('-1,"a,b","a""b","a\nb",\r\n');
});

test('reading a guarded cell gives what was written', () => {
  const text = fc.stringMatching(/^['=+\-@\t]{0,4}[a-z]{0,3}$/);
  fc.assert(fc.property(text, (one) => readCsvCell(csvLine([one]).slice(0, -2)) === one));
});

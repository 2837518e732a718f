import { expect, test } from 'vitest';
import { splitLines } from './split-lines';

test('a diary is read line by line, each where it stands', () => {
  const text = 'Macron to Rome, 3 May\r\n\r\n  Scholz to Oslo, 4 May\n';
  const parts = splitLines(text);
  expect(parts.map((part) => part.text.trim())).toEqual([
    'Macron to Rome, 3 May',
    'Scholz to Oslo, 4 May',
  ]);
  for (const { text: line, offset } of parts)
    expect(text.slice(offset).startsWith(line)).toBe(true);
});

test('one line is one piece, and prose with paragraphs is one piece', () => {
  expect(splitLines('Macron to Rome, 3 May')).toEqual([
    { text: 'Macron to Rome, 3 May', offset: 0 },
  ]);
  const prose = `A headline\n\n${'A long sentence of an article. '.repeat(10)}`;
  expect(splitLines(prose)).toEqual([{ text: prose, offset: 0 }]);
});

test('nothing but space is nothing', () => {
  expect(splitLines(' \n\t\n')).toEqual([]);
});

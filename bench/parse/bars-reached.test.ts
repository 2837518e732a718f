import { expect, test } from 'vitest';
import { LINE_BARS, listShortfalls } from './bars';
import { readLines } from './labelled-text';
import { measureReading } from './measure-reading';
import { openReader } from './open-reader';

test('one-line entries are read above every bar', () => {
  const { score } = measureReading(openReader(), readLines());
  expect(listShortfalls(score, LINE_BARS)).toEqual([]);
});

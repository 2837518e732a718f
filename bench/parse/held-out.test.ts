import { expect, test } from 'vitest';
import { LINE_BARS, listShortfalls } from './bars';
import { readLines } from './labelled-text';
import { measureReading } from './measure-reading';
import { openReader } from './open-reader';

test('lines that no rule was made for are read above every bar', () => {
  const { score } = measureReading(openReader(), readLines('held-out'));
  expect(listShortfalls(score, LINE_BARS)).toEqual([]);
});

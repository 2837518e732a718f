import { expect, test } from 'vitest';
import { ARTICLE_BARS, LINE_BARS, listShortfalls } from './bars';
import { Scorecard } from './scorecard';

const perfect = new Scorecard();
perfect.addDetection(true, true);
perfect.addDetection(false, false);

test('a score above its bars falls short in nothing', () => {
  expect(listShortfalls(perfect.score(), ARTICLE_BARS)).toEqual([]);
  expect(listShortfalls(perfect.score(), LINE_BARS)).toEqual([]);
});

test('each figure below its bar is named with both', () => {
  const card = new Scorecard();
  card.addDetection(true, true);
  card.addDetection(false, true);
  card.addValue('start', '2026-01-01', null);
  expect(listShortfalls(card.score(), ARTICLE_BARS)).toEqual([
    'start 0.000, below 0.92',
    'non-events refused 0.000, below 0.9',
  ]);
});

test('what was not measured is below its bar', () => {
  expect(listShortfalls(new Scorecard().score(), LINE_BARS)).toEqual([
    'events kept not measured, below 0.95',
  ]);
});

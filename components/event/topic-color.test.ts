import { expect, test } from 'vitest';
import { stripeTopics } from './topic-color';

test('a stripe shows at most three hues, the leading topic first, each once', () => {
  expect(stripeTopics(['trade', 'investment', 'oil-gas', 'defence', 'climate'])).toEqual([
    'economy',
    'energy',
    'security',
  ]);
  expect(stripeTopics([])).toEqual([]);
  expect(stripeTopics(['no-such-topic', 'water'])).toEqual(['environment']);
});

import { expect, test } from 'vitest';
import { compareCareers, isGenerationApart, type Sighting } from './compare-careers';

const seen = (post: string | null, from: number, to = from): Sighting[] => [{ post, from, to }];

test.each([
  ['nothing known of either', [], seen('head-of-state', 2000), 'possible'],
  ['one term', seen('head-of-state', 2001, 2004), seen('head-of-state', 2010), 'same-term'],
  ['back in office', seen('head-of-state', 1986, 1990), seen('head-of-state', 2006), 'possible'],
  ['a generation later', seen('head-of-state', 1978), seen('head-of-state', 2004), 'different'],
  ['risen', seen('head-of-government', 1993), seen('head-of-state', 2003), 'possible'],
  ['risen after long', seen('head-of-government', 1980), seen('head-of-state', 2003), 'different'],
  [
    'risen in the year',
    seen('head-of-government', 1990, 1993),
    seen('head-of-state', 1993, 1999),
    'possible',
  ],
  [
    'two posts at once',
    seen('head-of-government', 2003, 2009),
    seen('head-of-state', 2005, 2007),
    'different',
  ],
  ['without an office', seen(null, 2003, 2009), seen('head-of-state', 2005, 2007), 'possible'],
  [
    'in office now',
    seen('head-of-state', 2014, Number.POSITIVE_INFINITY),
    seen('head-of-state', 2030),
    'same-term',
  ],
] as const)('careers of people: %s', (_, one, other, expected) => {
  expect(compareCareers(one, other)).toBe(expected);
  expect(compareCareers(other, one)).toBe(expected);
});

test('a generation lies between people whatever they were', () => {
  const early = seen('head-of-state', 1969, 1978);
  expect(isGenerationApart(early, seen('head-of-government', 2004))).toBe(true);
  expect(isGenerationApart(early, seen('head-of-government', 2003))).toBe(false);
  expect(isGenerationApart(early, [])).toBe(false);
});

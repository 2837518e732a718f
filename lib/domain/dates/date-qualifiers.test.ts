import { expect, it } from 'vitest';
import { hasOpenEnd, qualifiersOf } from './date-qualifiers';
import { datesOf } from './testing';

it.each([
  ['2026-10-10', false, false, false],
  ['2026-10-10?', true, false, false],
  ['2026-10~', false, true, false],
  ['2026%', true, true, false],
  ['2026-10-10/2026-10-11?', true, false, false],
  ['2026-10-10~/2026-10-11', false, true, false],
  ['2026-10-10/..', false, false, true],
  ['2026-10-10%/..', true, true, true],
  ['[2026-10-05..2026-10-11]', false, false, false],
  [null, false, false, false],
])('%s: uncertain %s, approximate %s, open %s', (edtf, uncertain, approximate, open) => {
  const dates = datesOf(edtf);
  expect(qualifiersOf(dates)).toEqual({ uncertain, approximate });
  expect(hasOpenEnd(dates)).toBe(open);
});

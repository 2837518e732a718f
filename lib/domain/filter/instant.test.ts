import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseInstant } from './instant';

it.each([
  ['2026-10-10T12:00:00Z', '2026-10-10T12:00:00.000Z'],
  ['2026-10-10T12:00Z', '2026-10-10T12:00:00.000Z'],
  ['2026-10-10T12:00:00.5Z', '2026-10-10T12:00:00.500Z'],
  ['2026-10-10T12:00:00.123999Z', '2026-10-10T12:00:00.123Z'],
  ['2026-10-10T00:30:00+03:00', '2026-10-09T21:30:00.000Z'],
  ['2026-10-10T00:30:00 03:00', '2026-10-09T21:30:00.000Z'],
  ['2026-10-10T23:30:00-05:30', '2026-10-11T05:00:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(parseInstant(text)).toBe(instant);
});

it.each([
  '',
  '2026-10-10',
  '2026-10-10T12:00:00',
  '2026-10-10 12:00:00Z',
  '2026-10-10T12:00:00z',
  '2026-02-30T12:00:00Z',
  '2026-10-10T24:00:00Z',
  '2026-10-10T23:60:00Z',
  '2026-12-31T23:59:60Z',
  '2026-10-10T12:00:00+24:00',
  '2026-10-10T12:00:00+0300',
  '0001-01-01T00:00:00+01:00',
  '1760000000',
])('%j is not an instant', (text) => {
  expect(parseInstant(text)).toBeNull();
});

it('an instant in UTC is kept as it is', () => {
  const years = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      expect(parseInstant(date.toISOString())).toBe(date.toISOString());
    }),
  );
});

import fc from 'fast-check';
import { type Day, fromEpochDay, toEpochDay } from './day';
import { FIRST_EPOCH_DAY, LAST_EPOCH_DAY } from './day-arithmetic';
import { deriveDates, type EventDates } from './event-dates';
import type { DayExpression } from './relative-day';

/** Days for property tests: all years but the last two, and often those of living memory. */
export const anyDay: fc.Arbitrary<Day> = fc
  .oneof(
    fc.integer({ min: FIRST_EPOCH_DAY, max: LAST_EPOCH_DAY - 800 }),
    fc.integer({ min: -36_524, max: 36_524 }),
  )
  .map(fromEpochDay);

/** Two days in order, mostly close together. */
export const anySpan: fc.Arbitrary<{ first: Day; last: Day }> = fc
  .tuple(anyDay, fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 399 })))
  .map(([first, length]) => ({ first, last: fromEpochDay(toEpochDay(first) + length) }));

const anyQualifier = fc.constantFrom('', '', '?', '~', '%');

const anyYear = anyDay.map((day) => day.slice(0, 4));

/** EDTF of a window of at least two days. */
export const anyWindow: fc.Arbitrary<string> = anySpan
  .filter(({ first, last }) => first !== last)
  .map(({ first, last }) => `[${first}..${last}]`);

/** Every form of EDTF that the diary takes, seasons among them. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(anyDay, anyQualifier).map((parts) => parts.join('')),
  fc
    .tuple(anySpan, anyQualifier, anyQualifier)
    .map(([{ first, last }, a, b]) => `${first}${a}/${last}${b}`),
  fc.tuple(anyDay, anyQualifier).map(([day, qualifier]) => `${day}${qualifier}/..`),
  fc.tuple(anyDay, anyQualifier).map(([day, qualifier]) => `${day.slice(0, 7)}${qualifier}`),
  fc.tuple(anyYear, anyQualifier).map((parts) => parts.join('')),
  fc
    .tuple(anyYear, fc.constantFrom(21, 22, 23, 24), anyQualifier)
    .map(([year, code, qualifier]) => `${year}-${code}${qualifier}`),
  fc
    .tuple(anyYear, fc.constantFrom(33, 34, 35, 36), anyQualifier)
    .map(([year, code, qualifier]) => `${year}-${code}${qualifier}`),
  anyWindow,
);

/** The dates of an EDTF text that is known to be good; throws otherwise. */
export function datesOf(edtf: string | null): EventDates {
  const dates = deriveDates(edtf);
  if (!dates.ok) throw new RangeError(`${edtf}: ${dates.message}`);
  return dates.value;
}

/** Dates of an event, now and then unknown. */
export const anyEventDates: fc.Arbitrary<EventDates> = fc
  .option(anyEdtf, { freq: 8, nil: null })
  .map(datesOf);

/** A day as a filter writes it. */
export const anyDayExpression: fc.Arbitrary<DayExpression> = fc.oneof(
  anyDay.map((day): DayExpression => ({ kind: 'day', day })),
  fc
    .tuple(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom('d', 'w', 'm', 'y'))
    .map(
      ([amount, unit]): DayExpression =>
        amount === 0 ? { kind: 'relative', amount, unit: 'd' } : { kind: 'relative', amount, unit },
    ),
);

import {
  civilFromEpochDay,
  epochDayFromCivil,
  FIRST_EPOCH_DAY,
  isoWeekday,
  LAST_EPOCH_DAY,
} from '@/lib/domain/dates/day-arithmetic';

export type AxisUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** One stretch of the axis: epoch days from `start` up to, not including, `end`. */
export interface AxisTick {
  start: number;
  end: number;
}

export interface AxisRow {
  unit: AxisUnit;
  ticks: AxisTick[];
}

/** Unit pairs from near to far, with the least pixels a lower stretch needs for its label. */
const LEVELS: readonly { lower: AxisUnit; upper: AxisUnit; days: number; least: number }[] = [
  { lower: 'day', upper: 'month', days: 1, least: 20 },
  { lower: 'week', upper: 'month', days: 7, least: 28 },
  { lower: 'month', upper: 'year', days: 30.4, least: 28 },
  { lower: 'quarter', upper: 'year', days: 91.3, least: 26 },
  { lower: 'year', upper: 'decade', days: 365.25, least: 36 },
  { lower: 'decade', upper: 'century', days: 3652.5, least: 0 },
];

/**
 * The two rows of the axis for the days from `first` to `last` (epoch days, inclusive): the lower
 * row is the finest unit whose label fits, the upper names what the lower leaves out. Stretches
 * reach beyond the days at both ends, so that the outermost are whole.
 */
export function axisRows(
  first: number,
  last: number,
  pixelsPerDay: number,
): { upper: AxisRow; lower: AxisRow } {
  const level =
    LEVELS.find(({ days, least }) => days * pixelsPerDay >= least) ?? LEVELS[LEVELS.length - 1];
  const { lower, upper } = level ?? { lower: 'decade', upper: 'century' };
  return {
    upper: { unit: upper, ticks: ticksOf(upper, first, last) },
    lower: { unit: lower, ticks: ticksOf(lower, first, last) },
  };
}

function ticksOf(unit: AxisUnit, first: number, last: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  let start = startOfUnit(unit, Math.max(FIRST_EPOCH_DAY, first));
  const stop = Math.min(LAST_EPOCH_DAY, last);
  while (start <= stop) {
    const end = nextUnit(unit, start);
    ticks.push({ start, end });
    if (end <= start) break;
    start = end;
  }
  return ticks;
}

/** The first day of the unit that holds the day. */
export function startOfUnit(unit: AxisUnit, epochDay: number): number {
  if (unit === 'day') return epochDay;
  if (unit === 'week') return epochDay + 1 - isoWeekday(epochDay);
  const { year, month } = civilFromEpochDay(epochDay);
  if (unit === 'month') return civil(year, month);
  if (unit === 'quarter') return civil(year, month - ((month - 1) % 3));
  return civil(year - (year % yearsOf(unit)), 1);
}

function nextUnit(unit: AxisUnit, start: number): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = civilFromEpochDay(start);
  if (unit === 'month') return month === 12 ? civil(year + 1, 1) : civil(year, month + 1);
  if (unit === 'quarter') return month >= 10 ? civil(year + 1, 1) : civil(year, month + 3);
  return civil(year - (year % yearsOf(unit)) + yearsOf(unit), 1);
}

function yearsOf(unit: 'year' | 'decade' | 'century'): number {
  return unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
}

/** The first of a month; before year 1 the first day there is, after 9999 the day after the last. */
function civil(year: number, month: number): number {
  if (year < 1) return FIRST_EPOCH_DAY;
  return epochDayFromCivil({ year, month, dayOfMonth: 1 }) ?? LAST_EPOCH_DAY + 1;
}

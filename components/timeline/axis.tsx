import type { Words } from '@/lib/client/messages/words';
import { type Day, toEpochDay } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import { type AxisRow, axisRows } from '@/lib/domain/layout/axis-ticks';
import { estimateTextWidth } from '@/lib/domain/layout/text-width';
import { pxPerDay, type TimeScale, visibleDays, xOf } from '@/lib/domain/layout/time-scale';
import { formatTick, formatUpperTick } from './format-tick';
import { percentOf } from './percent';

/** Half the width of the mark that names today. */
const TODAY_HALF = 24;

interface AxisProps {
  scale: TimeScale;
  today: Day;
  words: Words;
}

/**
 * Two rows of dates over the lanes. Positions are shares of the width, so that the server's axis
 * fits a screen it does not know.
 */
export function Axis({ scale, today, words }: AxisProps) {
  const { first, last } = visibleDays(scale);
  const { upper, lower } = axisRows(first, last, pxPerDay(scale));
  const todayX = xOf(scale, toEpochDay(today) + 0.5);
  return (
    <div className="relative h-10 min-w-0 grow overflow-hidden" aria-hidden="true">
      {tickRow(upper, scale, (start) => formatUpperTick(upper.unit, start, words), null)}
      {tickRow(lower, scale, (start, width) => formatTick(lower.unit, start, width, words), todayX)}
      {todayX >= 0 && todayX <= scale.width && (
        <span
          className="absolute bottom-0 -translate-x-1/2 whitespace-nowrap bg-accent px-1 text-12 text-on-accent rtl:translate-x-1/2"
          style={{
            insetInlineStart: `clamp(${TODAY_HALF}px, ${percentOf(scale, todayX)}, 100% - ${TODAY_HALF}px)`,
          }}
        >
          {formatDay(today, words.locale, 'day-month')}
        </span>
      )}
    </div>
  );
}

/** The label if there is room for all of it: half a month's name says less than none. */
function fitting(label: string, from: number, to: number, todayX: number | null): string {
  const end = from + estimateTextWidth(label, todayX === null ? 13 : 12) + 8;
  const isCovered = todayX !== null && from < todayX + TODAY_HALF && end > todayX - TODAY_HALF;
  return end <= to && !isCovered ? label : '';
}

function tickRow(
  row: AxisRow,
  scale: TimeScale,
  label: (start: number, width: number) => string,
  /** Where the mark of today covers the lower row; null for the upper. */
  todayX: number | null,
) {
  const isUpper = todayX === null;
  return row.ticks.map(({ start, end }) => {
    const x = xOf(scale, start);
    const width = xOf(scale, end) - x;
    // The name of a stretch that began before the view stays at the start edge, while it fits.
    const from = Math.max(0, x);
    return (
      <span
        key={`${row.unit}${start}`}
        className={
          isUpper
            ? 'absolute top-0 h-5 overflow-hidden border-rule ps-1.5 font-serif text-13 whitespace-nowrap'
            : 'absolute bottom-0 h-5 overflow-hidden border-rule ps-1.5 text-12 leading-5 whitespace-nowrap text-muted'
        }
        style={{
          insetInlineStart: percentOf(scale, from),
          width: percentOf(scale, Math.max(0, x + width - from)),
          borderInlineStartWidth: x < 0 ? 0 : 1,
        }}
      >
        {fitting(label(start, width), from, Math.min(x + width, scale.width), todayX)}
      </span>
    );
  });
}

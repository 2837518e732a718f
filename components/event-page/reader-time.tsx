'use client';

import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';

interface ReaderTimeProps {
  /** ISO instants. */
  start: string;
  end: string | null;
  /** The day at the place, and how many minutes east of UTC its clock stood. */
  day: Day;
  offset: number;
  locale: string;
}

const never = () => () => {};

/**
 * The hours on the reader's own clock, once the browser has told its zone; nothing where they are
 * the same as at the place. The server's answer is the same for everybody.
 */
export function ReaderTime({ start, end, day, offset, locale }: ReaderTimeProps) {
  const t = useTranslations('readerTime');
  const isSameClock = () => -new Date(start).getTimezoneOffset() === offset;
  const text = useSyncExternalStore(
    never,
    () => {
      if (isSameClock()) return '';
      const first = localClock(new Date(start));
      const time = end
        ? `${first.time}–${localClock(new Date(end)).time}`
        : t('from', { time: first.time });
      return first.day === day || first.day === null
        ? t('time', { time })
        : t('day', { time, day: formatDay(first.day, locale, 'weekday') });
    },
    () => '',
  );
  return text === '' ? null : <span>{text}</span>;
}

function localClock(instant: Date): { day: Day | null; time: string } {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const date = [
    pad(instant.getFullYear(), 4),
    pad(instant.getMonth() + 1),
    pad(instant.getDate()),
  ].join('-');
  return { day: parseDay(date), time: `${pad(instant.getHours())}:${pad(instant.getMinutes())}` };
}

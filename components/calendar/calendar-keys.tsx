'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Shortcut } from '@/lib/client/shortcuts';
import { useViewShortcuts } from '@/lib/client/use-view-shortcuts';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { formatMonth } from '@/lib/domain/layout/month-grid';
import { dayAfterKey } from './day-after-key';

interface CalendarKeysProps {
  /** The first day of the month shown. */
  month: Day;
  today: Day;
  /** The address of a month: everything before its `YYYY-MM`, and after it. */
  href: { before: string; after: string };
  /** Period and count, said when another month is there. */
  announcement: string;
  children: ReactNode;
}

/** Keys over the server's grid: arrows by day and week, Page keys by month, Enter for the day. */
export function CalendarKeys({ month, today, href, announcement, children }: CalendarKeysProps) {
  const { t } = useWords();
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);
  /** The day to stand on once its month is there. */
  const awaited = useRef<Day | null>(null);
  const shown = useRef(month);
  const live = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (shown.current === month) return;
    shown.current = month;
    // Written by hand: a region says what changes in it, not what it was rendered with.
    if (live.current) live.current.textContent = announcement;
    if (awaited.current) focusDay(root.current, awaited.current);
    awaited.current = null;
  }, [month, announcement]);

  const goTo = (day: Day) => {
    if (focusDay(root.current, day)) return;
    awaited.current = day;
    router.push(`${href.before}${formatMonth(day)}${href.after}`, { scroll: false });
  };
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      {
        keys: 't',
        label: t('calendar.today'),
        group: 'view',
        run: () => {
          awaited.current = today;
          if (!focusDay(root.current, today)) {
            router.push(`${href.before}${formatMonth(today)}${href.after}`, { scroll: false });
          }
        },
      },
    ],
    [t, router, today, href.before, href.after],
  );
  useViewShortcuts(shortcuts);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const cell = event.target instanceof HTMLElement ? event.target : null;
    const day = parseDay(cell?.dataset.day ?? '');
    if (!cell || !day || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      cell.querySelector<HTMLElement>('[data-opens-day]')?.click();
      return;
    }
    const isRtl = getComputedStyle(cell).direction === 'rtl';
    const next = dayAfterKey(event.key, day, isRtl);
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the grid inside, which has the focus
    <div ref={root} onKeyDown={onKeyDown}>
      {children}
      <p ref={live} aria-live="polite" className="sr-only" />
    </div>
  );
}

/** Moves the one tab stop of the grid to a day; false when the grid does not show it. */
function focusDay(root: HTMLElement | null, day: Day): boolean {
  const cell = root?.querySelector<HTMLElement>(`[data-day="${day}"]`);
  if (!root || !cell) return false;
  for (const other of root.querySelectorAll<HTMLElement>('[data-day][tabindex="0"]')) {
    other.tabIndex = -1;
  }
  cell.tabIndex = 0;
  cell.focus();
  return true;
}

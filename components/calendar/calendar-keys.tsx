'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Shortcut } from '@/lib/client/shortcuts';
import { useViewShortcuts } from '@/lib/client/use-view-shortcuts';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { type CalendarPlace, calendarHref } from './calendar-href';
import { dayAfterKey } from './day-after-key';

interface CalendarKeysProps {
  /** The place shown, by the first day of its period. */
  place: CalendarPlace;
  today: Day;
  /** Period and count, said when another period is there. */
  announcement: string;
  children: ReactNode;
}

/** Keys over the server's grid: arrows by day and week, Page keys by period, Enter for the day. */
export function CalendarKeys({ place, today, announcement, children }: CalendarKeysProps) {
  const { t } = useWords();
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);
  /** The day to stand on once its period is there. */
  const awaited = useRef<Day | null>(null);
  const { day: first, view, filterQuery } = place;
  const shown = useRef(first);
  const live = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (shown.current === first) return;
    shown.current = first;
    // Written by hand: a region says what changes in it, not what it was rendered with.
    if (live.current) live.current.textContent = announcement;
    if (awaited.current) focusDay(root.current, awaited.current);
    awaited.current = null;
  }, [first, announcement]);

  const goTo = useCallback(
    (day: Day) => {
      if (focusDay(root.current, day)) return;
      awaited.current = day;
      router.push(calendarHref({ day, view, filterQuery }), { scroll: false });
    },
    [router, view, filterQuery],
  );
  const shortcuts = useMemo<Shortcut[]>(
    () => [{ keys: 't', label: t('calendar.today'), group: 'view', run: () => goTo(today) }],
    [t, today, goTo],
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
    const next = dayAfterKey(event.key, day, { view: view ?? 'month', isRtl });
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

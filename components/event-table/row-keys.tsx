'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';

/** J and K: to the next and the previous event of the list that is on screen. */
export function RowKeys() {
  const t = useTranslations('list.keys');
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      { keys: 'j', label: t('next'), group: 'view', run: () => moveFocus(1) },
      { keys: 'k', label: t('previous'), group: 'view', run: () => moveFocus(-1) },
    ],
    [t],
  );
  useShortcuts(shortcuts);
  return null;
}

function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row], [data-rows] h2 a')].filter(
    (row) => row.checkVisibility(),
  );
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at === -1 ? 0 : at + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';

/** The keys of staff on every page: N for a new event, G D for the desk. */
export function DeskKeys() {
  const t = useTranslations('desk.keys');
  const router = useRouter();
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      {
        keys: 'n',
        label: t('new'),
        group: 'general',
        run: () => router.push('/desk/events/new'),
      },
      { keys: 'g d', label: t('desk'), group: 'go', run: () => router.push('/desk') },
    ],
    [t, router],
  );
  useShortcuts(shortcuts);
  return null;
}

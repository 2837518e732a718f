'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';

interface DeskKeysProps {
  /** The page of an event, for staff: E opens it for editing. */
  editHref?: string;
}

/** The keys of staff: N for a new event, G D for the desk, E where there is something to edit. */
export function DeskKeys({ editHref }: DeskKeysProps) {
  const t = useTranslations('desk.keys');
  const router = useRouter();
  const shortcuts = useMemo<Shortcut[]>(() => {
    const to = (keys: string, label: string, href: string, group: Shortcut['group']): Shortcut => ({
      keys,
      label,
      group,
      run: () => router.push(href),
    });
    return [
      to('n', t('new'), '/desk/events/new', 'general'),
      to('g d', t('desk'), '/desk', 'go'),
      ...(editHref === undefined ? [] : [to('e', t('edit'), editHref, 'view')]),
    ];
  }, [t, router, editHref]);
  useShortcuts(shortcuts);
  return null;
}

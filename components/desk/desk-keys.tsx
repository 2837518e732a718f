'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';
import type { TextActions } from './add-text/add-types';
import { QuickAdd } from './add-text/quick-add';

interface DeskKeysProps {
  canPublish: boolean;
  textActions: TextActions;
}

/** The keys of staff on every page: N for an event from a line, G D for the desk. */
export function DeskKeys({ canPublish, textActions }: DeskKeysProps) {
  const t = useTranslations('desk.keys');
  const router = useRouter();
  const [isAdding, setAdding] = useState(false);
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      { keys: 'n', label: t('add'), group: 'general', run: () => setAdding(true) },
      { keys: 'g d', label: t('desk'), group: 'go', run: () => router.push('/desk') },
    ],
    [t, router],
  );
  useShortcuts(shortcuts);
  return isAdding ? (
    <QuickAdd canPublish={canPublish} actions={textActions} onClose={() => setAdding(false)} />
  ) : null;
}

'use client';

import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';

/** For staff on the page of an event: E opens it for editing. */
export function EditKey({ href, label }: { href: string; label: string }) {
  const router = useRouter();
  const shortcuts = useMemo<Shortcut[]>(
    () => [{ keys: 'e', label, group: 'view', run: () => router.push(href) }],
    [router, href, label],
  );
  useShortcuts(shortcuts);
  return null;
}

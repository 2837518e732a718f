'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';
import { SHOW_KEYS } from './keys-button';
import { SECTIONS } from './sections';
import { useDocumentEvent } from './use-document-event';

const KeysDialog = dynamic(() => import('./keys-dialog').then((module) => module.KeysDialog), {
  ssr: false,
});

/** The keys that work everywhere, and the list of all under `?`. */
export function KeyboardLayer() {
  const t = useTranslations('frame');
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      { keys: '/', label: t('keys.search'), group: 'general', run: focusSearch },
      { keys: 't', label: t('keys.today'), group: 'general', run: () => router.push('/') },
      { keys: '?', label: t('keys.list'), group: 'general', run: () => setOpen(true) },
      { keys: 'g n', label: t('keys.now'), group: 'go', run: () => router.push('/') },
      ...SECTIONS.map(
        ({ key, href, letter }): Shortcut => ({
          keys: `g ${letter}`,
          label: t(key),
          group: 'go',
          run: () => router.push(href),
        }),
      ),
    ],
    [t, router],
  );
  useShortcuts(shortcuts);
  useDocumentEvent(SHOW_KEYS, () => setOpen(true));
  return isOpen ? <KeysDialog onClose={() => setOpen(false)} /> : null;
}

/** The search box that is on screen: the header's, else the one in the menu, which opens. */
function focusSearch(): void {
  const box = document.getElementById('search');
  if (box?.checkVisibility()) {
    box.focus();
    return;
  }
  document.getElementById('site-menu')?.showPopover();
  document.getElementById('search-menu')?.focus();
}

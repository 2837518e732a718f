import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { isDialogOpen, type Shortcut, useShortcuts } from '@/lib/client/shortcuts';

/**
 * Ctrl+Enter and Ctrl+S, wherever the focus is: caught before boxes that take Enter for themselves.
 */
export function useSaveKeys(save: () => void, publish: (() => void) | null): void {
  const t = useTranslations('desk.keys');
  const newest = useRef({ save, publish });
  useEffect(() => {
    newest.current = { save, publish };
  });
  const hasPublish = publish !== null;
  const shortcuts = useMemo<Shortcut[]>(() => {
    const runSave = () => newest.current.save();
    const runMain = () => (newest.current.publish ?? newest.current.save)();
    return [
      { keys: 'ctrl+s', label: t('save'), group: 'view', run: runSave },
      {
        keys: 'ctrl+enter',
        label: t(hasPublish ? 'publish' : 'save'),
        group: 'view',
        run: runMain,
      },
    ];
  }, [t, hasPublish]);
  useShortcuts(shortcuts);
  useEffect(() => {
    const catchKeys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (isDialogOpen()) return;
      const keys = `ctrl+${event.key.toLowerCase()}`;
      const found = shortcuts.find((one) => one.keys === keys);
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      found.run();
    };
    document.addEventListener('keydown', catchKeys, { capture: true });
    return () => document.removeEventListener('keydown', catchKeys, { capture: true });
  }, [shortcuts]);
}

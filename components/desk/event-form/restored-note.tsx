'use client';

import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/client/messages/use-words';
import { instantText } from '../instant-text';
import type { Restored } from './use-event-form';

/** Unsaved changes came back from this browser; they can be let go. */
export function RestoredNote({
  restored,
  onDiscard,
}: {
  restored: Restored;
  onDiscard: () => void;
}) {
  const { t, locale } = useWords();
  const instant = instantText(restored.savedAt, locale);
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-accent border-s-2 bg-surface px-3 py-1.5 text-13"
    >
      <p className="min-w-0">
        {t(restored.isStale ? 'desk.form.restoredStale' : 'desk.form.restored', { instant })}
      </p>
      <Button variant="outline" size="small" onPress={onDiscard}>
        {t('desk.form.discard')}
      </Button>
    </div>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/lib/client/messages/use-words';
import type { EditorialState } from '@/lib/domain/event/vocabulary';

interface SaveBarProps {
  editorial: EditorialState | null;
  version: number | null;
  isDirty: boolean;
  isSaving: boolean;
  canPublish: boolean;
  onSave: () => void;
  onPublish: () => void;
  /** Over the buttons: what must not be missed. */
  children?: ReactNode;
}

/** Beside the form, always in reach on wide screens: what saving does, whether there is anything to save, and the keys for it. */
export function SaveBar(props: SaveBarProps) {
  const { editorial, version, isDirty, isSaving, canPublish, onSave, onPublish, children } = props;
  const { t } = useWords();
  const isPublic = editorial === 'published';
  const offersPublish = canPublish && !isPublic;
  const save = t(isPublic ? 'desk.form.saveChanges' : 'desk.form.save');
  return (
    <div className="z-10 flex flex-col gap-2 border-ink border-t-2 bg-paper py-3 lg:sticky lg:top-0">
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant={offersPublish ? 'outline' : 'filled'}
          isPending={isSaving}
          onPress={onSave}
        >
          {isSaving ? t('desk.form.saving') : save}
          <kbd className="font-mono text-12 opacity-80 max-md:hidden">
            {offersPublish ? 'Ctrl S' : 'Ctrl ⏎'}
          </kbd>
        </Button>
        {offersPublish && (
          <Button variant="filled" isDisabled={isSaving} onPress={onPublish}>
            {t('desk.form.publish')}
            <kbd className="font-mono text-12 opacity-80 max-md:hidden">Ctrl ⏎</kbd>
          </Button>
        )}
        <p className="text-12 text-muted" aria-live="polite">
          {isDirty
            ? t('desk.form.unsaved')
            : version !== null &&
              `${t('desk.form.allSaved')} · ${t('desk.form.version', { version })}`}
        </p>
      </div>
    </div>
  );
}

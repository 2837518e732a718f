'use client';

import { useActionState, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import { FormAlert } from '@/components/ui/form-alert';
import type { SavedView } from '@/lib/domain/views/saved-view';
import { Fold } from './fold';
import type { ViewActions } from './view-item';

interface ViewChangesProps {
  view: SavedView;
  count: number;
  actions: Pick<ViewActions, 'rename' | 'move' | 'makeDefault' | 'remove'>;
}

/** What can be changed of a view, by plain forms. */
export function ViewChanges({ view, count, actions }: ViewChangesProps) {
  const { id, name, position } = view;
  const t = useTranslations('views');
  const field = useId();
  const [state, rename, isPending] = useActionState(actions.rename, null);
  const button = `${buttonClass('outline', 'medium')} pointer-coarse:h-11`;
  return (
    <Fold summary={t('change')}>
      {state && <FormAlert>{state.detail}</FormAlert>}
      <form action={rename} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="id" value={id} />
        <label htmlFor={field} className="flex grow flex-col gap-1 text-13">
          {t('name')}
          <input
            id={field}
            name="name"
            required
            maxLength={80}
            autoComplete="off"
            defaultValue={state?.name ?? name}
            className="h-8 min-w-0 rounded-2 border border-edge bg-surface px-2 text-14 hover:border-ink pointer-coarse:h-11 pointer-coarse:text-16"
          />
        </label>
        <button type="submit" disabled={isPending} className={button}>
          {t('rename')}
        </button>
      </form>
      <div className="mt-3 flex flex-wrap gap-3">
        {position > 0 && (
          <Step id={id} position={position - 1} action={actions.move} label={t('up')} />
        )}
        {position < count - 1 && (
          <Step id={id} position={position + 1} action={actions.move} label={t('down')} />
        )}
        <form className="contents">
          <input type="hidden" name="id" value={id} />
          {!view.is_default && (
            <button type="submit" formAction={actions.makeDefault} className={button}>
              {t('makeDefault')}
            </button>
          )}
          <button
            type="submit"
            formAction={actions.remove}
            className={`${buttonClass('danger', 'medium')} pointer-coarse:h-11`}
          >
            {t('delete')}
          </button>
        </form>
      </div>
    </Fold>
  );
}

interface StepProps {
  id: string;
  position: number;
  action: ViewActions['move'];
  label: string;
}

function Step({ id, position, action, label }: StepProps) {
  return (
    <form action={action} className="contents">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="position" value={position} />
      <button type="submit" className={`${buttonClass('outline', 'medium')} pointer-coarse:h-11`}>
        {label}
      </button>
    </form>
  );
}

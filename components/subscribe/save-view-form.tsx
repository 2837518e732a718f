'use client';

import { useActionState, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import { FormAlert } from '@/components/ui/form-alert';
import { Fold } from './fold';

/** What became of saving, when it failed; what was typed stays. */
export interface SaveState {
  name: string;
  detail: string;
}

export type SaveView = (before: SaveState | null, form: FormData) => Promise<SaveState | null>;

interface SaveViewFormProps {
  save: SaveView;
  /** Query string of the filter. */
  filter: string;
  suggestedName: string;
}

/** Longest name of a view. */
const LONGEST = 80;

/** Keeps the filter under a name, by a plain form that works before any script does. */
export function SaveViewForm({ save, filter, suggestedName }: SaveViewFormProps) {
  const t = useTranslations('views');
  const id = useId();
  const [state, action, isPending] = useActionState(save, null);
  return (
    <div className="border-rule border-b">
      <Fold summary={t('save.title')} isOpen={state !== null}>
        <form action={action} className="flex flex-col gap-3">
          {state && <FormAlert>{state.detail}</FormAlert>}
          <p className="text-12 text-muted">{t('save.text')}</p>
          <input type="hidden" name="filter" value={filter} />
          <div className="flex flex-wrap items-end gap-3">
            <label htmlFor={id} className="flex grow flex-col gap-1 text-13">
              {t('name')}
              <input
                id={id}
                name="name"
                required
                maxLength={LONGEST}
                autoComplete="off"
                defaultValue={state?.name ?? suggestedName.slice(0, LONGEST)}
                className="h-8 min-w-0 rounded-2 border border-edge bg-surface px-2 text-14 hover:border-ink pointer-coarse:h-11 pointer-coarse:text-16"
              />
            </label>
            <button
              type="submit"
              disabled={isPending}
              className={`${buttonClass('outline', 'medium')} pointer-coarse:h-11`}
            >
              {t('save.submit')}
            </button>
          </div>
        </form>
      </Fold>
    </div>
  );
}

'use client';

import type { Ref } from 'react';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import type { FieldError } from '@/lib/domain/errors';
import { focusPath } from './at';
import { pathLabel } from './path-label';

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  errors: readonly FieldError[];
}

/** After a try to save: everything that is wrong, each leading to its field. */
export function ErrorSummary({ ref, errors }: ErrorSummaryProps) {
  const words = useWords();
  return (
    <FormAlert ref={ref}>
      <p className="font-strong">{words.t('desk.form.errorsTitle', { count: errors.length })}</p>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <button
              type="button"
              className="link touch-target min-h-6 text-start"
              onClick={() => focusPath(path)}
            >
              {pathLabel(path, words)}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
    </FormAlert>
  );
}

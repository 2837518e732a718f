'use client';

import dynamic from 'next/dynamic';
import { useWords } from '@/lib/client/messages/use-words';
import { AddButton } from './add-button';
import { useFormTools } from './form-context';
import { newOutcome } from './form-model';

// Few events have any: sent once there is one.
const OutcomeItem = dynamic(() => import('./outcome-item').then((module) => module.OutcomeItem));

/** What came of it, under the topic it belongs to. */
export function OutcomeFields() {
  const { form, edit } = useFormTools();
  const { t } = useWords();
  return (
    <div className="flex flex-col items-start gap-3">
      {form.outcomes.length > 0 && (
        <ol className="flex w-full flex-col">
          {form.outcomes.map((row, index) => (
            <OutcomeItem key={row.key} row={row} index={index} />
          ))}
        </ol>
      )}
      <AddButton
        path={`outcomes[${form.outcomes.length}]`}
        onAdd={() => edit((now) => ({ ...now, outcomes: [...now.outcomes, newOutcome()] }))}
      >
        {t('desk.form.addOutcome')}
      </AddButton>
    </div>
  );
}

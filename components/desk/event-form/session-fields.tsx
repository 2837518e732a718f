'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'use-intl/react';
import { AddButton } from './add-button';
import { useFormTools } from './form-context';
import { newSession } from './form-model';

// Few events have any: sent once there is one.
const SessionItem = dynamic(() => import('./session-item').then((module) => module.SessionItem));

/** The items of the programme, each on its day. */
export function SessionFields() {
  const { form, edit } = useFormTools();
  const t = useTranslations('desk.form');
  return (
    <div className="flex flex-col items-start gap-3">
      {form.sessions.length > 0 && (
        <ol className="flex w-full flex-col">
          {form.sessions.map((row, index) => (
            <SessionItem key={row.key} row={row} index={index} />
          ))}
        </ol>
      )}
      <AddButton
        path={`sessions[${form.sessions.length}]`}
        onAdd={() => edit((now) => ({ ...now, sessions: [...now.sessions, newSession()] }))}
      >
        {t('addSession')}
      </AddButton>
    </div>
  );
}

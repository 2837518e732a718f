'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import { DisputedField } from './disputed-field';
import type { EventForm } from './form-model';
import { compareForms, mergeForms } from './merge-forms';
import type { FormField } from './same-form';

interface ConflictViewProps {
  base: EventForm;
  theirs: EventForm;
  mine: EventForm;
  version: number;
  savedBy: string | null;
  /** The chosen form, to go on with or to save at once. */
  onResolve: (form: EventForm, isSaved: boolean) => void;
}

/** Someone else saved first: what differs, field by field, with a choice for each. */
export function ConflictView(props: ConflictViewProps) {
  const { base, theirs, mine, version, savedBy, onResolve } = props;
  const words = useWords();
  const { t } = words;
  const alert = useRef<HTMLDivElement>(null);
  const { disputed, theirsAlone, mineAlone } = compareForms(base, theirs, mine);
  const [kept, setKept] = useState<readonly FormField[]>(disputed);
  useEffect(() => alert.current?.focus(), []);
  const resolve = (isSaved: boolean) =>
    onResolve(mergeForms(theirs, mine, [...mineAlone, ...kept]), isSaved);
  return (
    <section aria-labelledby="conflict" className="mb-8 flex flex-col gap-3">
      <FormAlert ref={alert}>
        <h2 id="conflict" className="font-strong">
          {t('desk.conflict.title')}
        </h2>
        <p>
          {savedBy === null
            ? t('desk.conflict.text0', { version })
            : t('desk.conflict.text', { version, name: savedBy })}
        </p>
      </FormAlert>
      {disputed.length === 0 && <p>{t('desk.conflict.none')}</p>}
      {disputed.map((field) => (
        <DisputedField
          key={field}
          field={field}
          base={base}
          theirs={theirs}
          mine={mine}
          isMine={kept.includes(field)}
          onChoose={(isMine) =>
            setKept((before) =>
              isMine ? [...before, field] : before.filter((one) => one !== field),
            )
          }
        />
      ))}
      {theirsAlone.length > 0 && (
        <p className="text-13 text-muted">
          {t('desk.conflict.onlyTheirs', {
            fields: theirsAlone.map((field) => t(`desk.fields.${field}`)).join(', '),
          })}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="filled" onPress={() => resolve(true)}>
          {t('desk.conflict.apply')}
        </Button>
        <Button variant="outline" onPress={() => resolve(false)}>
          {t('desk.conflict.applyOnly')}
        </Button>
      </div>
    </section>
  );
}

'use client';

import { useWords } from '@/lib/client/messages/use-words';
import { describeField } from './describe-field';
import type { EventForm } from './form-model';
import type { FormField } from './same-form';

interface DisputedFieldProps {
  field: FormField;
  base: EventForm;
  theirs: EventForm;
  mine: EventForm;
  isMine: boolean;
  onChoose: (isMine: boolean) => void;
}

/** One field that both changed: as it was, theirs and yours side by side. */
export function DisputedField(props: DisputedFieldProps) {
  const { field, base, theirs, mine, isMine, onChoose } = props;
  const words = useWords();
  const { t } = words;
  const name = t(`desk.fields.${field}`);
  return (
    <fieldset className="border-rule border-t pt-2">
      <legend className="float-start w-full font-strong text-13">{name}</legend>
      <div className="grid clear-both grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-3">
        <div className="text-muted">
          <p className="text-12">{t('desk.conflict.was')}</p>
          <FieldLines lines={describeField(base, field, words)} />
        </div>
        {[
          { id: 'theirs', label: t('desk.conflict.keepTheirs'), form: theirs, isChosen: !isMine },
          { id: 'yours', label: t('desk.conflict.keepYours'), form: mine, isChosen: isMine },
        ].map((side) => (
          <label
            key={side.id}
            className="flex cursor-pointer gap-2 border-transparent border-s-2 ps-2 has-checked:border-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`conflict-${field}`}
              checked={side.isChosen}
              onChange={() => onChoose(side.id === 'yours')}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-12">{side.label}</span>
              <FieldLines lines={describeField(side.form, field, words)} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function FieldLines({ lines }: { lines: readonly string[] }) {
  const { t } = useWords();
  if (lines.length === 0) return <span className="text-muted">{t('desk.conflict.empty')}</span>;
  return (
    <span className="block break-words">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of text have nothing else
        <bdi key={index} className="block">
          {line}
        </bdi>
      ))}
    </span>
  );
}

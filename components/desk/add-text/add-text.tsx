'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { AddRows } from './add-rows';
import type { AddRow, TextActions } from './add-types';
import { CommitInput } from './commit-input';
import { isReady, type TypedText, useAddText } from './use-add-text';

interface AddTextProps {
  /** What to begin with. */
  text: string;
  today: Day;
  canPublish: boolean;
  actions: TextActions;
}

/** Pasted text to events: a row each, saved one by one or all at once, taken back by one undo. */
export function AddText({ text, today, canPublish, actions }: AddTextProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<TypedText>({
    text,
    published: today,
    source: { url: '', title: '', outlet: '' },
    publish: canPublish,
  });
  const type = (to: Partial<TypedText>) => setTyped((before) => ({ ...before, ...to }));
  const add = useAddText(typed, actions);
  const { rows } = add;
  const ready = rows.filter(isReady);
  const saveAll = () => void add.saveAll(ready);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    saveAll();
  };
  const source = (field: keyof typeof typed.source, label: string) => (
    <CommitInput
      id={`${id}-${field}`}
      label={label}
      value={typed.source[field]}
      onCommit={(value) => {
        type({ source: { ...typed.source, [field]: value } });
        return null;
      }}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter anywhere in it saves the rows
    <div onKeyDown={onKeyDown}>
      <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-1">
          <label htmlFor={`${id}-text`} className="text-13 font-strong">
            {t('desk.add.text')}
          </label>
          <textarea
            id={`${id}-text`}
            rows={7}
            value={typed.text}
            placeholder={t('desk.add.textPlaceholder')}
            onChange={(event) => type({ text: event.target.value })}
            className="w-full resize-y rounded-2 border border-edge bg-surface px-2 py-1.5 text-14"
          />
        </div>
        <div className="grid content-start gap-x-3 gap-y-2 sm:grid-cols-2">
          <CommitInput
            id={`${id}-published`}
            label={t('desk.add.published')}
            value={typed.published}
            onCommit={(value) => {
              if (!parseDay(value)) return t('desk.add.publishedWrong');
              type({ published: value });
              return null;
            }}
          />
          {source('outlet', t('desk.add.outlet'))}
          {source('url', t('desk.add.sourceUrl'))}
          {source('title', t('desk.add.sourceTitle'))}
          <p className="text-12 text-muted sm:col-span-2">{t('desk.add.publishedHelp')}</p>
        </div>
      </div>
      {add.problem !== null && <FormAlert>{add.problem}</FormAlert>}
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 py-2">
        <p role="status" className="me-auto text-13 text-muted">
          {add.isReading ? t('desk.add.reading') : rows.length > 0 && countText(rows, t)}
        </p>
        {add.saved.length > 1 && (
          <button
            type="button"
            className={buttonClass('quiet', 'medium')}
            onClick={() => void add.takeBackAll()}
          >
            {t('desk.add.takeBackAll')}
          </button>
        )}
        {canPublish && (
          <label className="flex min-h-8 items-center gap-2 text-13">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={typed.publish}
              onChange={(event) => type({ publish: event.target.checked })}
            />
            {t('desk.add.publish')}
          </label>
        )}
        <button
          type="button"
          className={buttonClass('filled', 'medium')}
          disabled={ready.length === 0}
          onClick={saveAll}
        >
          {t('desk.add.acceptAll', { count: ready.length })}
        </button>
      </div>
      {rows.length > 0 && <AddRows add={add} />}
    </div>
  );
}

function countText(rows: readonly AddRow[], t: ReturnType<typeof useWords>['t']): string {
  const of = (kind: AddRow['choice']['kind']) =>
    rows.filter((row) => row.choice.kind === kind).length;
  return t('desk.add.counts', { new: of('new'), changes: of('change'), skipped: of('skip') });
}

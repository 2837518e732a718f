import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { useWords } from '@/lib/client/messages/use-words';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { AddRows } from './add-rows';
import type { TextActions, TypedText } from './add-types';
import { CommitInput } from './commit-input';
import { RowsBar } from './rows-bar';
import { TextProblem } from './text-problem';
import { type KeptText, writeKeptText } from './text-store';
import { isClean, useAddText } from './use-add-text';

/** Milliseconds of rest after which the work is kept in the browser. */
const REST = 400;

interface TextDeskProps {
  /** What the browser keeps the work under. */
  storeKey: string;
  beginning: KeptText;
  today: Day;
  canPublish: boolean;
  actions: TextActions;
  onRestart: () => void;
}

/** The text, where it is from, and the rows that were read from it. */
export function TextDesk(props: TextDeskProps) {
  const { storeKey, beginning, today, canPublish, actions, onRestart } = props;
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<TypedText>({
    ...beginning.typed,
    publish: canPublish && beginning.typed.publish,
  });
  const type = (to: Partial<TypedText>) => setTyped((before) => ({ ...before, ...to }));
  const add = useAddText(typed, actions, beginning);
  const { rows, saved } = add;
  useEffect(() => {
    const keep = () => writeKeptText(storeKey, { typed, rows, saved });
    const timer = setTimeout(keep, REST);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [storeKey, typed, rows, saved]);
  const saveClean = () => void add.saveAll(rows.filter(isClean));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || add.isReading) return;
    event.preventDefault();
    saveClean();
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
            value={typed.published ?? add.readAs ?? today}
            onCommit={(value) => {
              const day = parseDay(value);
              if (value !== '' && !day) return t('desk.add.publishedWrong');
              type({ published: day });
              return null;
            }}
          />
          {source('outlet', t('desk.add.outlet'))}
          {source('url', t('desk.add.sourceUrl'))}
          {source('title', t('desk.add.sourceTitle'))}
          <p className="text-12 text-muted sm:col-span-2">{t('desk.add.publishedHelp')}</p>
        </div>
      </div>
      {add.problem !== null && <TextProblem problem={add.problem} onRetry={add.readAgain} />}
      <RowsBar
        add={add}
        publish={typed.publish}
        {...(canPublish && { onPublish: (publish: boolean) => type({ publish }) })}
        onSaveClean={saveClean}
      >
        {(typed.text !== '' || rows.length > 0) && (
          <button type="button" className={buttonClass('quiet', 'medium')} onClick={onRestart}>
            {t('desk.add.restart')}
          </button>
        )}
      </RowsBar>
      {rows.length > 0 && <AddRows add={add} />}
    </div>
  );
}

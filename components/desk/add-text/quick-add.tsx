'use client';

import Link from 'next/link';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import type { Day } from '@/lib/domain/dates/day';
import { AddRows } from './add-rows';
import type { TextActions } from './add-types';
import { isReady, useAddText } from './use-add-text';

interface QuickAddProps {
  today: Day;
  canPublish: boolean;
  actions: TextActions;
  onClose: () => void;
}

/** One line, read as it is typed: Enter saves what it tells of, with Ctrl published too. */
export function QuickAdd({ today, canPublish, actions, onClose }: QuickAddProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const add = useAddText(
    { text: '', published: today, source: { url: '', title: '', outlet: '' }, publish: false },
    actions,
  );
  useEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const ready = add.rows.filter(isReady);
    if (ready.length === 0 || add.isReading) return;
    void add.saveAll(ready, canPublish && (event.ctrlKey || event.metaKey));
    input.current?.select();
  };
  const link = 'link touch-target inline-flex min-h-6 items-center';
  return (
    <Dialog
      title={t('desk.add.quick')}
      closeLabel={t('desk.actions.close')}
      isOpen
      onOpenChange={onClose}
    >
      <div className="flex flex-col gap-3">
        <label className="flex flex-col gap-1">
          <span className="sr-only">{t('desk.add.text')}</span>
          <input
            ref={input}
            value={add.typed.text}
            placeholder={t('desk.add.textPlaceholder')}
            autoComplete="off"
            onChange={(event) => add.type({ text: event.target.value })}
            onKeyDown={onKeyDown}
            className="h-11 w-full rounded-2 border border-edge bg-surface px-3 text-16"
          />
          <span className="text-12 text-muted" role="status">
            {add.isReading
              ? t('desk.add.reading')
              : t(canPublish ? 'desk.add.quickHelpPublish' : 'desk.add.quickHelp')}
          </span>
        </label>
        {add.problem !== null && <FormAlert>{add.problem}</FormAlert>}
        {add.rows.length > 0 && <AddRows add={add} isNarrow />}
        <p className="flex flex-wrap gap-x-5 text-13">
          <Link href={textHref(add.typed.text)} className={link} onClick={onClose}>
            {t('desk.add.wholeText')}
          </Link>
          <Link href="/desk/events/new" className={link} onClick={onClose}>
            {t('desk.add.wholeForm')}
          </Link>
        </p>
      </div>
    </Dialog>
  );
}

/** What was typed goes along to the page. */
function textHref(text: string): string {
  return text.trim() === '' ? '/desk/add' : `/desk/add?text=${encodeURIComponent(text)}`;
}

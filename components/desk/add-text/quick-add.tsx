'use client';

import dynamic from 'next/dynamic';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { TextActions } from './add-types';

/** Only who opens the dialog is sent what reads the line and shows it. */
const QuickAddReading = dynamic(
  () => import('./quick-add-reading').then((module) => module.QuickAddReading),
  { ssr: false },
);

interface QuickAddProps {
  canPublish: boolean;
  actions: TextActions;
  onClose: () => void;
}

/**
 * One line, read as it is typed: Enter saves what it tells of, with Ctrl published too. The browser's
 * own dialog, there at once: what is typed after the key is not lost to a script that still loads.
 */
export function QuickAdd({ canPublish, actions, onClose }: QuickAddProps) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  // Enter may come before the line is read; it holds until another letter does.
  const [asked, setAsked] = useState<{ publish: boolean } | null>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setAsked({ publish: canPublish && (event.ctrlKey || event.metaKey) });
  };
  return (
    <dialog
      ref={dialog}
      // Said outright, by which shortcuts know that they have to rest.
      // biome-ignore lint/a11y/noRedundantRoles: see above
      role="dialog"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      className="native-dialog"
    >
      <h2 id={`${id}-title`} className="mb-3 font-serif text-20">
        {t('desk.add.quick')}
      </h2>
      <input
        ref={input}
        value={text}
        aria-label={t('desk.add.text')}
        aria-describedby={`${id}-help`}
        placeholder={t('desk.add.textPlaceholder')}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setAsked(null);
        }}
        onKeyDown={onKeyDown}
        className="h-11 w-full rounded-2 border border-edge bg-surface px-3 text-16"
      />
      <QuickAddReading
        helpId={`${id}-help`}
        text={text}
        canPublish={canPublish}
        actions={actions}
        asked={asked}
        onDone={() => {
          setAsked(null);
          input.current?.select();
        }}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}

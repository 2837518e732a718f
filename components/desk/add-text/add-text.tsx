'use client';

import { useEffect, useState } from 'react';
import type { Day } from '@/lib/domain/dates/day';
import type { TextActions } from './add-types';
import { TextDesk } from './text-desk';
import { type KeptText, readKeptText, textKey, writeKeptText } from './text-store';

interface AddTextProps {
  actorId: string;
  /** What to begin with; else what this browser kept. */
  text: string;
  today: Day;
  canPublish: boolean;
  actions: TextActions;
}

/** Pasted text to events. What is typed, corrected and saved outlives the page. */
export function AddText({ actorId, text, today, canPublish, actions }: AddTextProps) {
  const key = textKey(actorId);
  const begin = (with_: string): KeptText => ({
    typed: {
      text: with_,
      published: null,
      source: { url: '', title: '', outlet: '' },
      publish: canPublish,
    },
    rows: [],
    saved: [],
  });
  const [turn, setTurn] = useState({ count: 0, beginning: begin(text) });
  // After the page is there: storage is the browser's alone.
  useEffect(() => {
    const kept = text === '' ? readKeptText(key) : null;
    if (kept) setTurn({ count: 1, beginning: kept });
  }, [key, text]);
  const restart = () => {
    const beginning = begin('');
    writeKeptText(key, beginning);
    setTurn((before) => ({ count: before.count + 1, beginning }));
  };
  return (
    <TextDesk
      key={turn.count}
      storeKey={key}
      beginning={turn.beginning}
      today={today}
      canPublish={canPublish}
      actions={actions}
      onRestart={restart}
    />
  );
}

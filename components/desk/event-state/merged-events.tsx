'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import { useWords } from '@/lib/client/messages/use-words';
import { instantText } from '../instant-text';
import { sayDone } from '../say-done';
import type { GiveAction } from './action-types';

/** An event that was merged into the one on the page. */
export interface MergedEvent {
  id: string;
  version: number;
  title: string;
  /** ISO instant of the merge. */
  at: string;
}

interface MergedEventsProps {
  events: readonly MergedEvent[];
  /** Whether the reader may take them out again. */
  mayUnmerge: boolean;
  giveAction: GiveAction;
}

/** The events this one stands for, each with the way back. */
export function MergedEvents({ events, mayUnmerge, giveAction }: MergedEventsProps) {
  const { t, locale } = useWords();
  const router = useRouter();
  const [pending, setPending] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const unmerge = async ({ id, version }: MergedEvent) => {
    setPending(id);
    setTrouble(null);
    const given = await giveAction({ id, version, action: 'unmerge', document: {} }).catch(
      () => null,
    );
    setPending(null);
    if (given?.state === 'done') void sayDone(t('desk.action.unmerge'));
    else setTrouble(given?.detail ?? t('desk.actions.fault'));
    router.refresh();
  };
  return (
    <section aria-labelledby="merged">
      <RuleHeading level={2} id="merged">
        {t('desk.merged.title')}
      </RuleHeading>
      {trouble !== null && <FormAlert>{trouble}</FormAlert>}
      <ul>
        {events.map((one) => (
          <li
            key={one.id}
            className="flex items-center justify-between gap-3 border-rule border-b py-1.5 text-13"
          >
            <span className="min-w-0">
              <bdi>{one.title}</bdi>
              <span className="block text-12 text-muted">
                {t('desk.merged.at', { instant: instantText(one.at, locale) })}
              </span>
            </span>
            {mayUnmerge && (
              <Button
                variant="outline"
                isPending={pending === one.id}
                aria-label={t('desk.merged.unmerge', { title: one.title })}
                onPress={() => void unmerge(one)}
              >
                {t('desk.actions.unmerge')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RuleHeading } from '@/components/ui/rule-heading';
import { useWords } from '@/lib/client/messages/use-words';
import { sayDone } from '../say-done';
import type { GiveAction, PanelAction } from './action-types';

const ActionDialog = dynamic(
  () => import('./action-dialog').then((module) => module.ActionDialog),
  {
    ssr: false,
  },
);

/** Most usual first. Publishing is in the bar under the form. */
const ORDER: readonly PanelAction[] = [
  'confirm',
  'announce',
  'report',
  'reschedule',
  'postpone',
  'complete',
  'cancel',
  'did-not-happen',
  'reopen',
  'submit',
  'send-back',
  'hold',
  'merge',
  'retract',
  'delete',
];

interface ActionPanelProps {
  id: string;
  version: number;
  title: string;
  /** Those its status and the reader's role allow. */
  actions: readonly PanelAction[];
  giveAction: GiveAction;
}

/** What can happen to the event from here: a button an action, each with its reason and source. */
export function ActionPanel({ id, version, title, actions, giveAction }: ActionPanelProps) {
  const { t } = useWords();
  const router = useRouter();
  const offered = ORDER.filter((action) => actions.includes(action));
  const [open, setOpen] = useState<PanelAction | null>(null);
  const done = (action: PanelAction) => {
    setOpen(null);
    void sayDone(t(`desk.action.${action}`));
    if (action === 'delete') router.replace('/desk');
    else router.refresh();
  };
  return (
    <section aria-labelledby="actions">
      <RuleHeading level={2} id="actions">
        {t('desk.actions.title')}
      </RuleHeading>
      <p className="mb-2 text-12 text-muted">{t('desk.actions.text')}</p>
      <div className="flex flex-wrap gap-2">
        {offered.map((action) => (
          <Button
            key={action}
            variant={action === 'delete' ? 'danger' : 'outline'}
            onPress={() => setOpen(action)}
          >
            {t(`desk.actions.${action}`)}
          </Button>
        ))}
      </div>
      {open && (
        <ActionDialog
          key={open}
          action={open}
          title={title}
          give={(document) => giveAction({ id, version, action: open, document })}
          onDone={() => done(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

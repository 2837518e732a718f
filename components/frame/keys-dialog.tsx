'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { RuleHeading } from '@/components/ui/rule-heading';
import {
  areSingleKeysOn,
  listShortcuts,
  type Shortcut,
  type ShortcutGroup,
  setSingleKeys,
} from '@/lib/client/shortcuts';

const GROUPS: readonly ShortcutGroup[] = ['general', 'go', 'view'];

/** Every key that works on this page. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('frame.keys');
  const [isOn, setOn] = useState(areSingleKeysOn);
  const [shortcuts] = useState(listShortcuts);
  return (
    <Dialog title={t('title')} closeLabel={t('close')} isOpen onOpenChange={onClose}>
      <div className="flex flex-col gap-5">
        {GROUPS.map((group) => (
          <KeyGroup
            key={group}
            title={t(group)}
            shortcuts={shortcuts.filter((shortcut) => shortcut.group === group)}
          />
        ))}
        <div>
          <Checkbox
            isSelected={isOn}
            onChange={(next) => {
              setSingleKeys(next);
              setOn(next);
            }}
          >
            {t('singleKeys')}
          </Checkbox>
          <p className="text-12 text-muted">{t('off')}</p>
        </div>
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, shortcuts }: { title: string; shortcuts: Shortcut[] }) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <RuleHeading level={3}>{title}</RuleHeading>
      <dl className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {shortcuts.map(({ keys, label }) => (
          <div
            key={keys}
            className="flex min-h-8 items-center justify-between border-rule border-b text-14"
          >
            <dt>{label}</dt>
            <dd className="flex gap-1">
              {keys.split(' ').map((key) => (
                <kbd
                  key={key}
                  className="grid min-w-6 place-items-center rounded-2 border border-edge px-1 font-mono text-12"
                >
                  {keyText(key)}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A key as keyboards print it. */
const PRINTED: Record<string, string> = {
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  enter: 'Enter',
  escape: 'Esc',
  ' ': 'Space',
};

function keyText(keys: string): string {
  const text = keys
    .split('+')
    .filter((part) => part !== '')
    .map((part) => PRINTED[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
  return text === '' ? '+' : text;
}

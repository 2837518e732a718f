'use client';

import { Button } from '@/components/ui/button';
import { ChevronDownIcon } from '@/components/ui/icons';
import { Menu } from '@/components/ui/menu';
import { Cell, Row } from '@/components/ui/table';
import { useWords } from '@/lib/client/messages/use-words';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { instantText } from '../instant-text';
import type { AccountRow } from './people-types';
import { RoleSelect } from './role-select';

/** What is asked about before it is done. */
export type AccountQuestion = 'disable' | 'end-sessions';

interface AccountItemProps {
  row: AccountRow;
  isPending: boolean;
  onRole: (role: UserRole) => void;
  onEnable: () => void;
  onLink: () => void;
  onAsk: (question: AccountQuestion) => void;
}

/** One account. */
export function AccountItem({ row, isPending, ...on }: AccountItemProps) {
  const { t, locale } = useWords();
  const isDisabled = row.disabledAt !== null;
  const state =
    row.disabledAt === null
      ? t('people.active')
      : t('people.disabled', { day: instantText(row.disabledAt, locale) });
  return (
    <Row>
      <Cell className="min-w-28 sm:min-w-36">
        <bdi className="font-strong">{row.name}</bdi>
        {row.isSelf && <span className="text-muted"> ({t('people.you')})</span>}
        <span className="block break-all text-12 text-muted">{row.email}</span>
        {isDisabled && <span className="block text-12 sm:hidden">{state}</span>}
      </Cell>
      <Cell>
        <RoleSelect
          isBare
          label={t('people.roleOf', { name: row.name })}
          value={row.role}
          isDisabled={isPending}
          onChange={on.onRole}
          className="w-28"
        />
      </Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">
        {row.lastSeenAt === null ? t('people.signedOut') : instantText(row.lastSeenAt, locale)}
      </Cell>
      <Cell isNumber className="max-sm:hidden">
        {row.sessions}
      </Cell>
      <Cell className="whitespace-nowrap max-sm:hidden">{state}</Cell>
      <Cell>
        <Menu
          label={t('people.actionsOf', { name: row.name })}
          trigger={
            <Button
              variant="outline"
              isDisabled={isPending}
              aria-label={t('people.actionsOf', { name: row.name })}
            >
              {t('people.actions')}
              <ChevronDownIcon />
            </Button>
          }
          actions={[
            {
              id: 'link',
              label: t('people.resetLink'),
              isDisabled,
              run: on.onLink,
            },
            {
              id: 'end',
              label: t('people.endSessions'),
              isDisabled: row.sessions === 0,
              run: () => on.onAsk('end-sessions'),
            },
            isDisabled
              ? { id: 'enable', label: t('people.enable'), run: on.onEnable }
              : {
                  id: 'disable',
                  label: t('people.disable'),
                  isDanger: true,
                  run: () => on.onAsk('disable'),
                },
          ]}
        />
      </Cell>
    </Row>
  );
}

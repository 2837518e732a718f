'use client';

import { useState } from 'react';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import { ColumnHead, Table } from '@/components/ui/table';
import { useWords } from '@/lib/client/messages/use-words';
import { sayDone } from '../say-done';
import { AccountItem, type AccountQuestion } from './account-item';
import { ConfirmDialog, LinkDialog } from './lazy-dialogs';
import type { AccountRow, PeopleActions, ShownLink } from './people-types';
import { usePeopleAction } from './use-people-action';

interface AccountsTableProps {
  rows: readonly AccountRow[];
  actions: PeopleActions;
}

/** Everyone with an account: role, last seen, and what an admin can do about them. */
export function AccountsTable({ rows, actions }: AccountsTableProps) {
  const { t } = useWords();
  const { run, isPending, failure, clear } = usePeopleAction();
  const [question, setQuestion] = useState<{ ask: AccountQuestion; row: AccountRow } | null>(null);
  const [link, setLink] = useState<{ email: string; shown: ShownLink } | null>(null);
  const say = (message: string) => void sayDone(message);

  const answer = () => {
    if (!question) return;
    const { ask, row } = question;
    const action = ask === 'disable' ? actions.disable : actions.endSessions;
    void run(
      () => action(row.id),
      (done) => {
        setQuestion(null);
        say(
          ask === 'disable'
            ? t('people.done.disabled', { name: row.name })
            : t('people.done.ended', { count: done.count ?? 0 }),
        );
      },
    );
  };
  const makeLink = (row: AccountRow) =>
    void run(
      () => actions.makeResetLink(row.id),
      (made) => {
        if (made.shown === null) say(t('people.linkMailed', { email: made.email }));
        else setLink({ email: made.email, shown: made.shown });
      },
    );

  return (
    <div className="flex flex-col gap-2">
      <RuleHeading level={2}>{t('people.accounts')}</RuleHeading>
      <p className="text-12 text-muted">{t('people.accountsNote')}</p>
      {failure && question === null && <FormAlert>{failure.detail}</FormAlert>}
      <Table caption={t('people.accounts')}>
        <thead>
          <tr>
            <ColumnHead>{t('people.name')}</ColumnHead>
            <ColumnHead>{t('people.role')}</ColumnHead>
            <ColumnHead className="max-sm:hidden">{t('people.seen')}</ColumnHead>
            <ColumnHead isNumber className="max-sm:hidden">
              {t('people.sessions')}
            </ColumnHead>
            <ColumnHead className="max-sm:hidden">{t('people.state')}</ColumnHead>
            <ColumnHead>{t('people.actions')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AccountItem
              key={row.id}
              row={row}
              isPending={isPending}
              onRole={(role) =>
                void run(
                  () => actions.changeRole(row.id, role),
                  () =>
                    say(t('people.done.role', { name: row.name, role: t(`people.roles.${role}`) })),
                )
              }
              onEnable={() =>
                void run(
                  () => actions.enable(row.id),
                  () => say(t('people.done.enabled', { name: row.name })),
                )
              }
              onLink={() => makeLink(row)}
              onAsk={(ask) => {
                clear();
                setQuestion({ ask, row });
              }}
            />
          ))}
        </tbody>
      </Table>
      {question && (
        <ConfirmDialog
          title={t(question.ask === 'disable' ? 'people.disableTitle' : 'people.endTitle', {
            name: question.row.name,
          })}
          text={t(question.ask === 'disable' ? 'people.disableText' : 'people.endText')}
          confirm={t(question.ask === 'disable' ? 'people.disable' : 'people.endSessions')}
          isPending={isPending}
          failure={failure?.detail ?? null}
          onConfirm={answer}
          onClose={() => setQuestion(null)}
        />
      )}
      {link && <LinkDialog email={link.email} shown={link.shown} onClose={() => setLink(null)} />}
    </div>
  );
}

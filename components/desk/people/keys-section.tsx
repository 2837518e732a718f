'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { errorText } from '../event-form/error-text';
import { sayDone } from '../say-done';
import { KeysTable } from './keys-table';
import { ConfirmDialog, SecretDialog } from './lazy-dialogs';
import type { KeyRow, PeopleActions } from './people-types';
import { RoleSelect } from './role-select';
import { usePeopleAction } from './use-people-action';

interface KeysSectionProps {
  rows: readonly KeyRow[];
  actions: Pick<PeopleActions, 'createKey' | 'revokeKey'>;
}

/** Keys of scripts and services: made here, shown once, revoked for good. */
export function KeysSection({ rows, actions }: KeysSectionProps) {
  const { t } = useWords();
  const { run, isPending, failure, clear } = usePeopleAction();
  const [name, setName] = useState('');
  const [role, setRole] = useState<UserRole>('editor');
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const [leaving, setLeaving] = useState<KeyRow | null>(null);
  const fieldError = failure?.errors.find(({ path }) => path === 'name')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(
      () => actions.createKey(name, role),
      (done) => {
        setName('');
        setMade(done);
      },
    );
  };
  return (
    <div className="flex flex-col gap-3">
      <RuleHeading level={2}>{t('people.keys')}</RuleHeading>
      <p className="text-12 text-muted">{t('people.keysText')}</p>
      {failure && !fieldError && leaving === null && <FormAlert>{failure.detail}</FormAlert>}
      <form noValidate onSubmit={submit} className="flex flex-wrap items-start gap-3">
        <TextField
          label={t('people.keyName')}
          autoComplete="off"
          value={name}
          onChange={setName}
          errorMessage={fieldError && errorText(fieldError)}
          className="w-72"
        />
        <RoleSelect label={t('people.role')} value={role} onChange={setRole} className="w-36" />
        <div className="pt-6">
          <Button type="submit" variant="outline" isPending={isPending}>
            {t('people.createKey')}
          </Button>
        </div>
      </form>
      <KeysTable
        rows={rows}
        onRevoke={(row) => {
          clear();
          setLeaving(row);
        }}
      />
      {made && (
        <SecretDialog
          title={t('people.keyTitle', { name: made.name })}
          text={t('people.keyText')}
          label={t('people.key')}
          secret={made.key}
          onClose={() => setMade(null)}
        />
      )}
      {leaving && (
        <ConfirmDialog
          title={t('people.revokeTitle', { name: leaving.name })}
          text={t('people.revokeText')}
          confirm={t('people.revoke')}
          isPending={isPending}
          failure={failure?.detail ?? null}
          onConfirm={() =>
            void run(
              () => actions.revokeKey(leaving.id),
              () => {
                void sayDone(t('people.done.revoked', { name: leaving.name }));
                setLeaving(null);
              },
            )
          }
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  );
}

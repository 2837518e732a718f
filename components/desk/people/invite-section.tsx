'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { errorText } from '../event-form/error-text';
import { instantText } from '../instant-text';
import { sayDone } from '../say-done';
import { LinkDialog } from './lazy-dialogs';
import type { InvitationRow, PeopleActions, ShownLink } from './people-types';
import { RoleSelect } from './role-select';
import { usePeopleAction } from './use-people-action';

interface InviteSectionProps {
  invitations: readonly InvitationRow[];
  actions: Pick<PeopleActions, 'invite' | 'withdraw'>;
}

/** Inviting someone, and the invitations nobody has used yet. */
export function InviteSection({ invitations, actions }: InviteSectionProps) {
  const { t, locale } = useWords();
  const { run, isPending, failure } = usePeopleAction();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<UserRole>('editor');
  const [link, setLink] = useState<{ email: string; shown: ShownLink } | null>(null);
  const fieldError = failure?.errors.find(({ path }) => path === 'email')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(
      () => actions.invite(email, role),
      (made) => {
        setEmail('');
        if (made.shown === null) {
          void sayDone(t('people.linkMailed', { email: made.email }));
        } else setLink({ email: made.email, shown: made.shown });
      },
    );
  };
  return (
    <section aria-labelledby="invite" className="flex flex-col gap-3">
      <RuleHeading level={2} id="invite">
        {t('people.invite')}
      </RuleHeading>
      <p className="text-12 text-muted">{t('people.inviteText')}</p>
      {failure && !fieldError && <FormAlert>{failure.detail}</FormAlert>}
      <form noValidate onSubmit={submit} className="flex flex-wrap items-start gap-3">
        <TextField
          label={t('people.email')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          errorMessage={fieldError && errorText(fieldError)}
          className="w-72"
        />
        <RoleSelect label={t('people.role')} value={role} onChange={setRole} className="w-36" />
        <div className="pt-6">
          <Button type="submit" variant="filled" isPending={isPending}>
            {t('people.inviteSubmit')}
          </Button>
        </div>
      </form>
      {invitations.length > 0 && (
        <>
          <h3 className="mt-2 text-13 font-strong">{t('people.invitations')}</h3>
          <ul>
            {invitations.map((one) => (
              <li
                key={one.id}
                className="flex min-h-8 flex-wrap items-center gap-x-4 border-rule border-b py-1"
              >
                <span className="min-w-0 break-all">{one.email}</span>
                <span className="text-muted">{t(`people.roles.${one.role}`)}</span>
                <span className="text-muted">
                  {t('people.until', { day: instantText(one.expiresAt, locale) })}
                </span>
                <Button
                  variant="quiet"
                  size="small"
                  className="ms-auto"
                  isDisabled={isPending}
                  aria-label={t('people.withdrawOf', { email: one.email })}
                  onPress={() =>
                    void run(
                      () => actions.withdraw(one.id),
                      () => void sayDone(t('people.done.withdrawn')),
                    )
                  }
                >
                  {t('people.withdraw')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {link && <LinkDialog email={link.email} shown={link.shown} onClose={() => setLink(null)} />}
    </section>
  );
}

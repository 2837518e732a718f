import type { UserRole } from '@/lib/domain/event/vocabulary';
import type { Words } from './messages/words';

/** Why someone is sent a one-time link. */
export type LinkPurpose = { kind: 'passwordReset' } | { kind: 'invitation'; role: UserRole };

/** The mail that carries a one-time link to its owner: subject and plain text. */
export function linkMail(
  { t }: Pick<Words, 't'>,
  { url, expiresAt }: { url: string; expiresAt: Date },
  purpose: LinkPurpose,
): { subject: string; text: string } {
  const until = expiresAt.toISOString().slice(0, 16).replace('T', ' ');
  if (purpose.kind === 'passwordReset') {
    return {
      subject: t('mail.passwordReset.subject'),
      text: t('mail.passwordReset.text', { url, until }),
    };
  }
  const role = t(`people.roles.${purpose.role}`);
  return {
    subject: t('mail.invitation.subject'),
    text: t('mail.invitation.text', { url, until, role }),
  };
}

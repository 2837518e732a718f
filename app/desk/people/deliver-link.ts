import type { LinkResult } from '@/components/desk/people/people-types';
import type { UserRole } from '@/lib/domain/event/vocabulary';
import { mailHere } from '@/lib/server/mail/send-mail';
import type { MadeLink } from '@/lib/server/people/invite-user';
import { getWords } from '../../get-words';

type LinkKind = { kind: 'passwordReset' } | { kind: 'invitation'; role: UserRole };

/** Mails a link to its owner; where that cannot be, hands it back to be shown once. */
export async function deliverLink(link: MadeLink, purpose: LinkKind): Promise<LinkResult> {
  const { t } = await getWords();
  const { url, email } = link;
  const until = link.expiresAt.toISOString().slice(0, 16).replace('T', ' ');
  const mail =
    purpose.kind === 'invitation'
      ? {
          subject: t('mail.invitation.subject'),
          text: t('mail.invitation.text', { url, until, role: t(`people.roles.${purpose.role}`) }),
        }
      : {
          subject: t('mail.passwordReset.subject'),
          text: t('mail.passwordReset.text', { url, until }),
        };
  const isMailed = await mailHere({ to: email, ...mail });
  return { state: 'made', email, url: isMailed ? null : url };
}

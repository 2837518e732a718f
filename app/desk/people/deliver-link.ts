import type { LinkResult } from '@/components/desk/people/people-types';
import { type LinkPurpose, linkMail } from '@/lib/client/link-mail';
import { mailHere } from '@/lib/server/mail/send-mail';
import type { MadeLink } from '@/lib/server/people/invite-user';
import { getWords } from '../../get-words';

/** Mails a link to its owner; where that cannot be, hands it back to be shown once. */
export async function deliverLink(link: MadeLink, purpose: LinkPurpose): Promise<LinkResult> {
  const { url, email } = link;
  const outcome = await mailHere({ to: email, ...linkMail(await getWords(), link, purpose) });
  if (outcome === 'sent') return { state: 'made', email, shown: null };
  return { state: 'made', email, shown: { url, hasMailFailed: outcome === 'failed' } };
}

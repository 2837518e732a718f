import { type LinkPurpose, linkMail } from '@/lib/client/link-mail';
import { DEFAULT_LOCALE } from '@/lib/client/messages/messages';
import { wordsFor } from '@/lib/client/messages/words';
import { mailHere } from '@/lib/server/mail/send-mail';
import type { MadeLink } from '@/lib/server/people/invite-user';
import type { CommandRun } from './command';

/** Prints a link, and mails it too where a mail server is set; says what became of the mail. */
export async function handOver(
  { print, log }: Pick<CommandRun, 'print' | 'log'>,
  link: MadeLink,
  purpose: LinkPurpose,
): Promise<void> {
  print(link.url);
  const mail = linkMail(wordsFor(DEFAULT_LOCALE), link, purpose);
  const outcome = await mailHere({ to: link.email, ...mail });
  if (outcome === 'sent') log(`The link was mailed to ${link.email} too.`);
  if (outcome === 'failed') log(`The link could not be mailed to ${link.email}: hand it over.`);
}

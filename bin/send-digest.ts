import { digestMail } from '@/lib/client/digest-mail';
import { DEFAULT_LOCALE } from '@/lib/client/messages/messages';
import { wordsFor } from '@/lib/client/messages/words';
import type { SendDigest } from '@/lib/server/digests/send-due';
import { mailHere } from '@/lib/server/mail/send-mail';

/** Mails a digest by the settings of this process, with the way to end it in one press (RFC 8058). */
export const sendDigest: SendDigest = (email, digest, id) =>
  mailHere({
    to: email,
    ...digestMail(wordsFor(DEFAULT_LOCALE), digest),
    id,
    unsubscribeUrl: `${digest.manageUrl}/unsubscribe`,
  });

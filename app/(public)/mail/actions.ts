'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { MailFormState } from '@/components/subscribe/mail-form';
import { confirmMail } from '@/lib/client/digest-mail';
import { clientNetwork } from '@/lib/server/auth/client-network';
import { confirmSubscription, endSubscription } from '@/lib/server/digests/answer-subscription';
import { subscribeByMail } from '@/lib/server/digests/subscribe-by-mail';
import { openPublicContext } from '@/lib/server/http/open-context';
import { mailHere } from '@/lib/server/mail/send-mail';
import { getWords } from '../../get-words';
import { readMailForm } from './read-mail-form';

/** Asks an address whether it wants to be told; the same answer whether it does already or not. */
export async function subscribeByMailAction(
  _before: MailFormState,
  form: FormData,
): Promise<MailFormState> {
  const ctx = openPublicContext();
  const { typed, input } = readMailForm(form, ctx.zone);
  const asked = await subscribeByMail(ctx, input, clientNetwork(await headers()));
  if (!asked.ok) {
    const { detail, errors } = asked.failure;
    const [first] = errors;
    return {
      state: 'failed',
      typed,
      detail: first ? `${first.path}: ${first.message}` : detail,
    };
  }
  const { email, confirmUrl } = asked.value;
  if (confirmUrl !== null) {
    const words = await getWords();
    const mail = confirmMail(words, { name: String(form.get('name') ?? ''), url: confirmUrl });
    if ((await mailHere({ to: email, ...mail })) !== 'sent') {
      return { state: 'failed', typed, detail: words.t('subscribe.mail.notSent') };
    }
  }
  return { state: 'asked', email };
}

/** Says yes for the address that got the mail. */
export async function confirmMailAction(form: FormData): Promise<void> {
  const token = String(form.get('token') ?? '');
  await confirmSubscription(openPublicContext(), token);
  redirect(`/mail/${encodeURIComponent(token)}`);
}

/** Ends the subscription of the address that got the mail. */
export async function endMailAction(form: FormData): Promise<void> {
  const token = String(form.get('token') ?? '');
  await endSubscription(openPublicContext(), token);
  redirect(`/mail/${encodeURIComponent(token)}`);
}

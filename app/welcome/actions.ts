'use server';

import type { LinkOpening, WelcomeState } from '@/components/auth/welcome-form';
import { acceptLinkHere, openLinkHere } from '@/lib/server/people/welcome';

/** What a link is for, told to whoever holds it. */
export async function openLinkAction(token: string): Promise<LinkOpening> {
  const opened = await openLinkHere(token);
  return opened.ok ? { state: 'open', ...opened.value } : { state: 'spent' };
}

/** Uses a link up, and signs its owner in. */
export async function acceptLinkAction(document: unknown): Promise<WelcomeState> {
  const accepted = await acceptLinkHere(document);
  if (accepted.ok) return { state: 'entered', href: accepted.value.href };
  const { code, detail, errors } = accepted.failure;
  return code === 'gone' ? { state: 'spent' } : { state: 'refused', detail, errors };
}

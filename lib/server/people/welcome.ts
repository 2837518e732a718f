import { getDatabase } from '@/db/client';
import { ok, type Result } from '@/lib/domain/errors';
import { getEnv } from '@/lib/env';
import { enterDesk } from '@/lib/server/auth/enter';
import { acceptLink, type LinkInvitation, openLink } from './accept-link';
import { forgetFirstAdminLink } from './first-admin';

/** `openLink` of this process's diary, now. */
export async function openLinkHere(token: unknown): Promise<Result<LinkInvitation>> {
  return openLink({ db: getDatabase(), now: new Date() }, token);
}

/**
 * `acceptLink` of this process's diary; then signs the owner in with the password they chose. Gives
 * where to go: the sign-in page when that does not work at once.
 */
export async function acceptLinkHere(document: unknown): Promise<Result<{ href: string }>> {
  const accepted = await acceptLink({ db: getDatabase(), now: new Date() }, document);
  if (!accepted.ok) return accepted;
  const { email, purpose } = accepted.value;
  if (purpose === 'first-admin') forgetFirstAdminLink(getEnv());
  const entered = await enterDesk({ email, password: passwordOf(document) });
  return ok({ href: entered.state === 'entered' ? '/desk' : '/sign-in' });
}

function passwordOf(document: unknown): unknown {
  return typeof document === 'object' && document !== null && 'password' in document
    ? document.password
    : undefined;
}

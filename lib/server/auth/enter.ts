import { headers } from 'next/headers';
import { getDatabase } from '@/db/client';
import { applyCookies } from './apply-cookies';
import { getAuth } from './auth';
import { type SignIn, signIn } from './sign-in';

/** Signs in whoever sent this request; its browser gets the new session. */
export async function enterDesk(given: { email: unknown; password: unknown }): Promise<SignIn> {
  const dependencies = { auth: getAuth(), db: getDatabase(), now: new Date() };
  const result = await signIn(dependencies, given, await headers());
  if (result.state === 'entered') await applyCookies(result.setCookies);
  return result;
}

/** Ends the session of this request's browser. */
export async function leaveDesk(): Promise<void> {
  const { headers: answered } = await getAuth().api.signOut({
    headers: await headers(),
    returnHeaders: true,
  });
  await applyCookies(answered.getSetCookie());
}

import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies } from 'next/headers';

/** Gives the browser of a server action the cookies that better-auth answered with. */
export async function applyCookies(setCookies: readonly string[]): Promise<void> {
  const store = await cookies();
  for (const line of setCookies) {
    for (const [name, one] of parseSetCookieHeader(line)) {
      store.set(name, one.value, toCookieOptions(one));
    }
  }
}

'use server';

import { redirect } from 'next/navigation';
import type { SignInState } from '@/components/auth/sign-in-form';
import { enterDesk, leaveDesk } from '@/lib/server/auth/enter';
import { safeNextPath } from '@/lib/server/auth/next-path';

/** Signs in and goes on to where the reader wanted to be. */
export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = String(form.get('email') ?? '').trim();
  const result = await enterDesk({ email, password: form.get('password') });
  switch (result.state) {
    case 'refused':
      return { fault: 'refused', email };
    case 'limited':
      return { fault: 'limited', email, minutes: Math.ceil(result.retryAfter / 60) };
    case 'entered':
      redirect(safeNextPath(form.get('next')));
  }
}

/** Ends the session and goes home. */
export async function signOutAction(): Promise<void> {
  await leaveDesk();
  redirect('/');
}

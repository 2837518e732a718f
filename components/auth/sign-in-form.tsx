'use client';

import { useActionState, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { TextField } from '@/components/ui/text-field';

/** What the form is told after an attempt; null before the first. */
export type SignInState =
  | { fault: 'refused'; email: string }
  | { fault: 'limited'; email: string; minutes: number }
  | null;

interface SignInFormProps {
  signIn: (before: SignInState, form: FormData) => Promise<SignInState>;
  /** Where to go afterwards: already checked, and checked again when it is used. */
  next: string;
}

/** E-mail and password; works without JavaScript. */
export function SignInForm({ signIn, next }: SignInFormProps) {
  const t = useTranslations('auth.signIn');
  const [state, submit, isPending] = useActionState(signIn, null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state) alert.current?.focus();
  }, [state]);
  return (
    <form action={submit} className="flex flex-col gap-4">
      <input type="hidden" name="next" value={next} />
      {state && (
        <FormAlert ref={alert}>
          {state.fault === 'limited' ? t('limited', { minutes: state.minutes }) : t('refused')}
        </FormAlert>
      )}
      <TextField
        key={state?.email}
        label={t('email')}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state?.email ?? ''}
        isRequired
        autoFocus={!state}
      />
      <TextField
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        isRequired
      />
      <Button type="submit" variant="filled" size="large" isPending={isPending}>
        {isPending ? t('pending') : t('submit')}
      </Button>
    </form>
  );
}

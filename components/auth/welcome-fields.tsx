'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { TextField } from '@/components/ui/text-field';
import { findPasswordFault } from '@/lib/domain/passwords/password';
import type { LinkOpening, WelcomeDocument, WelcomeState } from './welcome-form';

interface WelcomeFieldsProps {
  token: string;
  opening: Extract<LinkOpening, { state: 'open' }>;
  accept: (document: WelcomeDocument) => Promise<WelcomeState>;
  onSpent: () => void;
}

type Field = 'name' | 'email' | 'password';
type Errors = Partial<Record<Field, string>>;

/** Name, address and password, as far as the link leaves them open. */
export function WelcomeFields({ token, opening, accept, onSpent }: WelcomeFieldsProps) {
  const t = useTranslations('auth.welcome');
  const { purpose } = opening;
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState({
    name: opening.name ?? '',
    email: opening.email ?? '',
    password: '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [alert, setAlert] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  const check = (field: Field): string | undefined => {
    if (field !== 'password') return values[field].trim() === '' ? t('empty') : undefined;
    const fault = findPasswordFault(values.password, [values.name, values.email]);
    return fault === null ? undefined : t(fault);
  };
  const fieldsShown: Field[] =
    purpose === 'first-admin'
      ? ['name', 'email', 'password']
      : purpose === 'invitation'
        ? ['name', 'password']
        : ['password'];
  const bind = (field: Field) => ({
    name: field,
    value: values[field],
    errorMessage: errors[field],
    onChange: (text: string) => setValues((before) => ({ ...before, [field]: text })),
    onBlur: () => {
      if (values[field] !== '') setErrors((before) => ({ ...before, [field]: check(field) }));
    },
  });
  const focusFirst = (found: Errors) => {
    const first = fieldsShown.find((field) => found[field] !== undefined);
    const control = first ? form.current?.elements.namedItem(first) : null;
    if (control instanceof HTMLElement) control.focus();
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found: Errors = Object.fromEntries(fieldsShown.map((field) => [field, check(field)]));
    setErrors(found);
    setAlert(null);
    if (Object.values(found).some((one) => one !== undefined)) {
      focusFirst(found);
      return;
    }
    setPending(true);
    const { name, email, password } = values;
    const result = await accept({
      token,
      password,
      ...(purpose === 'password-reset' ? {} : { name }),
      ...(purpose === 'first-admin' ? { email } : {}),
    }).catch(() => null);
    if (result?.state === 'entered') {
      // A full load: the page before must not stay with its token in the history.
      window.location.replace(result.href);
      return;
    }
    setPending(false);
    if (result === null) setAlert(t('fault'));
    else if (result.state === 'spent') onSpent();
    else {
      const told = Object.fromEntries(result.errors.map((one) => [one.path, one.message]));
      setErrors(told);
      setAlert(result.detail);
      focusFirst(told);
    }
  };

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      <h1 className="font-serif text-28">{t(`title.${purpose}`)}</h1>
      {alert && <FormAlert>{alert}</FormAlert>}
      {purpose !== 'password-reset' && (
        <TextField
          {...bind('name')}
          label={t('name')}
          description={t('nameHelp')}
          autoComplete="name"
          isRequired
        />
      )}
      {purpose === 'first-admin' ? (
        <TextField
          {...bind('email')}
          label={t('email')}
          description={t('emailHelp')}
          type="email"
          autoComplete="username"
          isRequired
        />
      ) : (
        <TextField
          label={t('email')}
          value={values.email}
          name="email"
          autoComplete="username"
          isReadOnly
        />
      )}
      <TextField
        {...bind('password')}
        label={t('password')}
        description={t('passwordHelp')}
        type="password"
        autoComplete="new-password"
        isRequired
      />
      <Button type="submit" variant="filled" size="large" isPending={isPending}>
        {isPending ? t('pending') : t(`submit.${purpose}`)}
      </Button>
    </form>
  );
}

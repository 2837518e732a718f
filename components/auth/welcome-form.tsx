'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { FieldError } from '@/lib/domain/errors';
import { WelcomeFields } from './welcome-fields';

/** What a link turned out to be. */
export type LinkOpening =
  | {
      state: 'open';
      purpose: 'first-admin' | 'invitation' | 'password-reset';
      email: string | null;
      name: string | null;
    }
  | { state: 'spent' };

export type WelcomeState =
  | { state: 'entered'; href: string }
  | { state: 'spent' }
  | { state: 'refused'; detail: string; errors: FieldError[] };

export interface WelcomeDocument {
  token: string;
  name?: string;
  email?: string;
  password: string;
}

interface WelcomeFormProps {
  open: (token: string) => Promise<LinkOpening>;
  accept: (document: WelcomeDocument) => Promise<WelcomeState>;
}

/** Reads the token from the address, asks what it is for, and shows the fields that it needs. */
export function WelcomeForm({ open, accept }: WelcomeFormProps) {
  const t = useTranslations('auth.welcome');
  const [token, setToken] = useState('');
  const [opening, setOpening] = useState<LinkOpening | 'failed' | null>(null);
  useEffect(() => {
    const read = () => {
      const given = window.location.hash.slice(1);
      setToken(given);
      if (given === '') setOpening({ state: 'spent' });
      else open(given).then(setOpening, () => setOpening('failed'));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [open]);
  if (opening === null) return <p aria-live="polite">{t('opening')}</p>;
  if (opening === 'failed') return <p role="alert">{t('fault')}</p>;
  if (opening.state === 'spent') return <SpentLink />;
  return (
    <WelcomeFields
      token={token}
      opening={opening}
      accept={accept}
      onSpent={() => setOpening({ state: 'spent' })}
    />
  );
}

function SpentLink() {
  const t = useTranslations('auth.welcome');
  return (
    <div role="alert" className="flex flex-col gap-3">
      <h1 className="font-serif text-28">{t('spentTitle')}</h1>
      <p>{t('spent')}</p>
      <p className="text-muted">{t('spentAdmin')}</p>
      <Link href="/sign-in" className="link">
        {t('toSignIn')}
      </Link>
    </div>
  );
}

'use client';

import type { Ref } from 'react';
import { useTranslations } from 'use-intl/react';
import { FormAlert } from '@/components/ui/form-alert';

/** The session ended while someone was typing: sign in beside, then save here. */
export function SignedOutNote({ ref }: { ref?: Ref<HTMLDivElement> }) {
  const t = useTranslations('desk.form');
  return (
    <FormAlert {...(ref && { ref })}>
      {t('signedOut')}{' '}
      <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
        {t('signInAgain')}
      </a>
      , {t('thenSave')}
    </FormAlert>
  );
}

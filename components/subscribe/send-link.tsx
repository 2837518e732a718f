'use client';

import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';

/** Hands the address of this page to another program of the phone, or to a new message. */
export function SendLink({ address }: { address: string }) {
  const t = useTranslations('subscribe.android');
  return (
    <a
      href={`mailto:?body=${encodeURIComponent(address)}`}
      onClick={(event) => {
        if (!('share' in navigator)) return;
        event.preventDefault();
        // Closing the sheet without a choice is no fault.
        navigator.share({ url: address }).catch(() => {});
      }}
      className={`${buttonClass('filled', 'medium')} w-36 pointer-coarse:h-11`}
    >
      {t('send')}
    </a>
  );
}

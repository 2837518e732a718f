'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';
import { useCopy } from '@/lib/client/use-copy';

/** The address to read and select, and a button that copies it. */
export function CopyAddress({ address }: { address: string }) {
  const t = useTranslations('subscribe.copy');
  const id = useId();
  const { isCopied, copy } = useCopy();
  return (
    <div className="flex w-full gap-2">
      <label htmlFor={id} className="sr-only">
        {t('address')}
      </label>
      <input
        id={id}
        readOnly
        value={address}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
        className="h-8 min-w-0 grow rounded-2 border border-edge bg-surface px-2 font-mono text-12 pointer-coarse:h-11"
      />
      <button
        type="button"
        // Without permission the address stands there to be selected.
        onClick={() => copy(address, () => document.getElementById(id)?.focus())}
        className={`${buttonClass('outline', 'medium')} w-24 pointer-coarse:h-11`}
      >
        <span aria-live="polite">{t(isCopied ? 'copied' : 'open')}</span>
      </button>
    </div>
  );
}

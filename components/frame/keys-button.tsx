'use client';

import { useTranslations } from 'use-intl/react';

/** The event by which any control asks for the list of keys. */
export const SHOW_KEYS = 'chancery:show-keys';

/** Opens the list of keys, for those who do not know about `?` yet. */
export function KeysButton() {
  const t = useTranslations('frame.footer');
  return (
    <button
      type="button"
      onClick={() => document.dispatchEvent(new Event(SHOW_KEYS))}
      className="link touch-target min-h-6"
    >
      {t('keys')}
    </button>
  );
}

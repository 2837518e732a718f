'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FIRST_TOAST } from './say-done';

const Toasts = dynamic(() => import('@/components/ui/toast').then((module) => module.Toasts), {
  ssr: false,
});

/** Where the desk's toasts appear; nothing is there, or loaded, before the first. */
export function DeskToasts() {
  const t = useTranslations('desk');
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => {
    const begin = () => setNeeded(true);
    document.addEventListener(FIRST_TOAST, begin, { once: true });
    return () => document.removeEventListener(FIRST_TOAST, begin);
  }, []);
  return isNeeded ? <Toasts label={t('toasts')} closeLabel={t('close')} /> : null;
}

'use client';

import { useTranslations } from 'use-intl/react';
import { buttonClass } from '@/components/ui/button-class';

interface FaultPageProps {
  /** To quote to whoever runs the diary; null when the fault is the browser's own. */
  id: string | null;
  onRetry: () => void;
}

/** 500: the fault is ours. It loads with every page, so it draws with plain HTML alone. */
export function FaultPage({ id, onRetry }: FaultPageProps) {
  const t = useTranslations('problem');
  return (
    <div className="page-column py-10" role="alert">
      <h1 className="font-serif text-28">{t('fault.title')}</h1>
      <p className="mt-2 text-16">{t('fault.text')}</p>
      {id !== null && <p className="mt-2 font-mono text-12 text-muted">{t('fault.id', { id })}</p>}
      <p className="mt-6 flex items-center gap-6">
        <button type="button" onClick={onRetry} className={buttonClass('outline', 'medium')}>
          {t('fault.retry')}
        </button>
        <a href="/" className="link">
          {t('home')}
        </a>
      </p>
    </div>
  );
}

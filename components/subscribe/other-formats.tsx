'use client';

import { useTranslations } from 'use-intl/react';
import { feedInFormat } from '@/lib/client/feed-address';

const FORMATS = ['atom', 'json', 'csv', 'ndjson'] as const;

/** The same feed for programs that are no calendars; `base` is the address of the calendar. */
export function OtherFormats({ base }: { base: string }) {
  const t = useTranslations('subscribe.formats');
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-rule border-b py-3 text-13">
      <span className="text-muted">{t('title')}</span>
      {FORMATS.map((format) => (
        <a key={format} href={feedInFormat(base, format)} className="link touch-target min-h-6">
          {t(format)}
        </a>
      ))}
    </p>
  );
}

import type { ReactNode } from 'react';
import { instantText } from '@/lib/client/instant-text';
import type { Words } from '@/lib/client/messages/words';
import { CopyLink } from './copy-link';

interface UnderViewProps {
  /** Events that the filter matches, shown or not. */
  total: number;
  isExact: boolean;
  /** The filter in words, as the filter line says it. */
  filter?: ReactNode;
  /** When the newest of them last changed, ISO 8601. */
  updatedAt: string | null;
  /** The filter as a query string without `?`, for the feeds; null when it has no words. */
  query: string | null;
  words: Words;
}

/** The line under every view: how many, which filter, how fresh, and the ways to take it away. */
export function UnderView({ total, isExact, filter, updatedAt, query, words }: UnderViewProps) {
  const { t, locale } = words;
  const search = query === '' ? '' : `?${query}`;
  const link = 'link touch-target min-h-6 min-w-6';
  return (
    <section
      aria-label={t('frame.under.label')}
      className="mt-10 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-rule border-t pt-3 text-12 text-muted"
    >
      <p className="me-auto flex flex-wrap gap-x-2">
        <span>
          {t(isExact ? 'frame.under.count' : 'frame.under.countAtLeast', { count: total })}
        </span>
        {filter && <span>{filter}</span>}
        {updatedAt !== null && (
          <time dateTime={updatedAt}>
            {t('frame.under.updated', { instant: instantText(updatedAt, locale) })}
          </time>
        )}
      </p>
      <div className="flex items-baseline gap-6">
        <CopyLink label={t('frame.under.copyLink')} copiedLabel={t('frame.under.copied')} />
        {query !== null && (
          <>
            <a href={`/feeds/events.csv${search}`} className={link}>
              {t('frame.under.csv')}
            </a>
            <a href={`/feeds/events.ics${search}`} className={link}>
              {t('frame.under.ical')}
            </a>
            <a href={`/feeds/events.atom${search}`} className={link}>
              {t('frame.under.atom')}
            </a>
          </>
        )}
      </div>
    </section>
  );
}

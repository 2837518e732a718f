import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';

interface ViewLinksProps {
  /** The filter that means the subject, as a query string without `?`. */
  query: string;
  total: number;
  words: Words;
}

/** The same events in the other views. */
export function ViewLinks({ query, total, words: { t } }: ViewLinksProps) {
  const link = 'link touch-target flex min-h-6 items-center';
  return (
    <nav aria-label={t('profile.views')}>
      <ul className="flex flex-wrap gap-x-4 text-13">
        <li>
          <Link href={`/events?${query}`} prefetch={false} className={link}>
            {t('profile.all', { count: total })}
          </Link>
        </li>
        <li>
          <Link href={`/timeline?${query}`} prefetch={false} className={link}>
            {t('profile.timeline')}
          </Link>
        </li>
        <li>
          <Link href={`/calendar?${query}`} prefetch={false} className={link}>
            {t('profile.calendar')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

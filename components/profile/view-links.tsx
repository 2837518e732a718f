import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Filter } from '@/lib/domain/filter/filter';

interface ViewLinksProps {
  /** The filter of the page together with its subject; null when the two have no words. */
  filter: Filter | null;
  total: number;
  words: Words;
}

/** The same events in the other views. */
export function ViewLinks({ filter, total, words: { t } }: ViewLinksProps) {
  if (filter === null || total === 0) return null;
  const link = 'link touch-target flex min-h-6 items-center';
  return (
    <nav aria-label={t('profile.views')}>
      <ul className="flex flex-wrap gap-x-4 text-13">
        <li>
          <Link href={viewHref('/events', filter, '')} prefetch={false} className={link}>
            {t('profile.all', { count: total })}
          </Link>
        </li>
        <li>
          <Link href={viewHref('/timeline', filter, '')} prefetch={false} className={link}>
            {t('profile.timeline')}
          </Link>
        </li>
        <li>
          <Link href={viewHref('/map', filter, '')} prefetch={false} className={link}>
            {t('profile.map')}
          </Link>
        </li>
        <li>
          <Link href={viewHref('/calendar', filter, '')} prefetch={false} className={link}>
            {t('profile.calendar')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import type { TableSort } from './event-table';

interface SortLinksProps {
  sort: TableSort;
  hrefOf: (sort: TableSort) => string;
  words: Words;
}

const ORDERS: readonly TableSort[] = ['-earliest', 'earliest', '-updated'];

/** The orders as text where there are no column heads to sort by: on narrow screens. */
export function SortLinks({ sort, hrefOf, words: { t } }: SortLinksProps) {
  return (
    <nav aria-label={t('list.sort')} className="text-13 lg:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {ORDERS.map((order) => (
          <li key={order}>
            <Link
              href={hrefOf(order)}
              aria-current={order === sort ? 'true' : undefined}
              className="touch-target flex min-h-8 items-center border-transparent border-b-2 text-muted no-underline aria-[current]:border-ink aria-[current]:text-ink"
            >
              {t(`list.sorts.${order}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

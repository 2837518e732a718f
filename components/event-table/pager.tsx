import Link from 'next/link';
import { ChevronEndIcon, ChevronStartIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';

interface PagerProps {
  first: string | null;
  previous: string | null;
  next: string | null;
  words: Words;
}

/** On and back through a list by cursor; there are no page numbers, because rows come and go. */
export function Pager({ first, previous, next, words: { t } }: PagerProps) {
  if (previous === null && next === null) return null;
  const link =
    'touch-target flex min-h-8 items-center gap-1 no-underline hover:underline pointer-coarse:min-h-11';
  return (
    <nav aria-label={t('list.pages')} className="flex items-center gap-6 pt-3 text-13">
      {previous !== null && (
        <>
          {first !== null && (
            <Link href={first} className={link}>
              {t('list.first')}
            </Link>
          )}
          <Link href={previous} rel="prev" className={link}>
            <ChevronStartIcon size={14} />
            {t('list.previous')}
          </Link>
        </>
      )}
      {next !== null && (
        <Link href={next} rel="next" className={`ms-auto ${link}`}>
          {t('list.next')}
          <ChevronEndIcon size={14} />
        </Link>
      )}
    </nav>
  );
}

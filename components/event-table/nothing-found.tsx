import Link from 'next/link';
import type { ReactNode } from 'react';
import { EmptyDiary } from '@/components/event/empty-diary';
import { LinkButton } from '@/components/ui/link-button';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { FilterClauseKey } from '@/lib/domain/filter/describe-filter';

interface NothingFoundProps {
  /** Conditions of the filter; 0 when the diary itself is empty. */
  conditions: number;
  clearHref: string;
  nearest: {
    card: EventCard;
    dropped: readonly FilterClauseKey[];
    /** The list without those conditions. */
    href: string;
    row: ReactNode;
  } | null;
  words: Words;
}

/** What to do when nothing matches: clear, or go to the nearest, found by fewer conditions. */
export function NothingFound({ conditions, clearHref, nearest, words }: NothingFoundProps) {
  const { t, locale } = words;
  if (conditions === 0) return <EmptyDiary words={words} />;
  const condition =
    nearest &&
    new Intl.ListFormat(locale).format(nearest.dropped.map((key) => t(`list.condition.${key}`)));
  return (
    <section className="border-ink border-t-2 pt-6">
      <h2 className="font-serif text-20">{t('list.empty.title', { count: conditions })}</h2>
      <p className="mt-3 flex flex-wrap gap-2">
        <LinkButton variant="outline" href={clearHref} prefetch={false}>
          {t('list.empty.clear', { count: conditions })}
        </LinkButton>
        {nearest && condition && (
          <LinkButton variant="outline" href={nearest.href} prefetch={false}>
            {t('list.empty.show', { condition })}
          </LinkButton>
        )}
      </p>
      {nearest && condition && (
        <div className="mt-8">
          <h3 className="border-rule border-b pb-1.5 text-12 text-muted">
            <Link href={`/events/${nearest.card.slug}`} prefetch={false} className="link">
              {t('list.empty.nearest', {
                condition,
                date: formatDateLabel(nearest.card.dates, locale),
              })}
            </Link>
          </h3>
          {nearest.row}
        </div>
      )}
    </section>
  );
}

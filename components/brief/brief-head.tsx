import Link from 'next/link';
import { ChevronEndIcon, ChevronStartIcon } from '@/components/ui/icons';
import { instantText } from '@/lib/client/instant-text';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Brief } from '@/lib/domain/brief/brief';
import type { Day } from '@/lib/domain/dates/day';
import { isoWeekOf } from '@/lib/domain/dates/iso-week';
import type { Filter } from '@/lib/domain/filter/filter';
import { neighbourPeriods } from '@/lib/domain/layout/calendar-period';
import { briefTitle } from './brief-text';

interface BriefHeadProps {
  brief: Brief;
  filter: Filter;
  today: Day;
  words: Words;
}

/** Which week it is between its neighbours, as of when, and the same as Markdown. */
export function BriefHead({ brief, filter, today, words }: BriefHeadProps) {
  const { t, locale } = words;
  const { before, after } = neighbourPeriods('week', brief.from);
  const href = (week: string) => viewHref('/brief', filter, `week=${week}`);
  const asOf = brief.asOf === null ? '' : `&as_of=${brief.asOf}`;
  const icon =
    'touch-target inline-flex size-8 items-center justify-center rounded-2 hover:bg-hover';
  return (
    <header className="mb-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="font-serif text-28 text-balance">{briefTitle(brief, words)}</h1>
        <nav aria-label={t('brief.weeks')} className="flex items-center print:hidden">
          {before && (
            <Link
              href={href(isoWeekOf(before))}
              rel="prev"
              aria-label={t('brief.previous')}
              className={icon}
            >
              <ChevronStartIcon />
            </Link>
          )}
          <Link
            href={href(isoWeekOf(today))}
            className="touch-target inline-flex h-8 items-center px-1.5 text-13 no-underline hover:underline"
          >
            {t('brief.thisWeek')}
          </Link>
          {after && (
            <Link
              href={href(isoWeekOf(after))}
              rel="next"
              aria-label={t('brief.next')}
              className={icon}
            >
              <ChevronEndIcon />
            </Link>
          )}
        </nav>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 text-13 text-muted">
        <span>{brief.week}</span>
        {brief.asOf !== null && (
          <span>
            {t('brief.asOf', { instant: instantText(brief.asOf, locale) })}{' '}
            <Link href={href(brief.week)} className="link print:hidden">
              {t('brief.asNow')}
            </Link>
          </span>
        )}
        <a
          href={viewHref('/feeds/brief.md', filter, `week=${brief.week}${asOf}`)}
          className="link touch-target print:hidden"
        >
          {t('brief.markdown')}
        </a>
      </p>
    </header>
  );
}

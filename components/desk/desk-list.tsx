import Link from 'next/link';
import { DateBlock } from '@/components/event/date-block';
import { eventLine } from '@/components/event/event-line';
import { StatusMark } from '@/components/event/status-mark';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { EventCard } from '@/lib/domain/event/event-card';
import { actionText } from './action-text';
import { instantText } from './instant-text';

/** What the desk shows of one event. */
export interface DeskListRow {
  card: EventCard;
  last: { action: string; actorName: string; at: string } | null;
}

interface DeskListProps {
  name: 'drafts' | 'in-review' | 'changed';
  rows: readonly DeskListRow[];
  total: number;
  totalIsExact: boolean;
  /** Where the whole list is, when it is longer than this. */
  moreHref: string | null;
  words: Words;
}

/** One question of the desk: its count in the heading, a row an event, the last word on it. */
export function DeskList({ name, rows, total, totalIsExact, moreHref, words }: DeskListProps) {
  const { t } = words;
  const count = `${t('desk.lists.count', { count: total })}${totalIsExact ? '' : '+'}`;
  return (
    <section aria-labelledby={`desk-${name}`} className="min-w-0">
      <RuleHeading
        level={2}
        id={`desk-${name}`}
        aside={<span className="text-muted">{count}</span>}
      >
        {t(`desk.lists.${name}`)}
      </RuleHeading>
      {rows.length === 0 ? (
        <p className="py-3 text-muted">{t(`desk.lists.${name}Empty`)}</p>
      ) : (
        <ol>
          {rows.map((row) => (
            <DeskRow key={row.card.id} row={row} words={words} />
          ))}
        </ol>
      )}
      {moreHref && total > rows.length && (
        <p className="pt-2">
          <Link href={moreHref} className="link inline-flex min-h-6 items-center text-13">
            {t('desk.lists.all', { count: total })}
          </Link>
        </p>
      )}
    </section>
  );
}

function DeskRow({ row: { card, last }, words }: { row: DeskListRow; words: Words }) {
  const { t, locale } = words;
  return (
    <li className="relative flex min-h-11 gap-3 border-rule border-b py-2 hover:bg-hover">
      <DateBlock
        dates={card.dates}
        was={card.postponedFrom ?? card.movedFrom?.dates ?? null}
        words={words}
      />
      <div className="flex min-w-0 grow flex-col gap-x-6 gap-y-1 sm:flex-row">
        <div className="min-w-0 grow">
          <h3 className="font-serif text-16">
            <Link
              href={`/desk/events/${card.id}/edit`}
              prefetch={false}
              className="no-underline after:absolute after:inset-0 hover:underline"
            >
              <bdi>{card.titles.short}</bdi>
            </Link>
          </h3>
          <p className="text-12 text-muted">{eventLine(card, words)}</p>
        </div>
        <div className="shrink-0 text-12 sm:w-56">
          <StatusMark status={card.status} words={words} />
          {card.editorial === 'retracted' && ` · ${t('desk.editorial.retracted')}`}
          {last && (
            <p className="text-muted">
              {t('desk.lists.lastChange', {
                action: actionText(last.action, words),
                name: last.actorName,
                instant: instantText(last.at, locale),
              })}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

import Link from 'next/link';
import { DateBlock } from '@/components/event/date-block';
import { isOff } from '@/components/event/event-line';
import { StatusMark } from '@/components/event/status-mark';
import { ArrowIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlanChange } from '@/lib/domain/event/plan-change';

interface PlanRowProps {
  plan: PlanChange;
  card: EventCard;
  words: Words;
}

/** One line of the log: the dates it left behind, whose they are, what happened, why, says who. */
export function PlanRow({ plan, card, words }: PlanRowProps) {
  const { t } = words;
  const { move, status, dates, reason, outlet } = plan;
  const isNowOff = isOff(card) && isOff({ status });
  return (
    <li className="relative flex gap-3 border-rule border-b py-2.5 hover:bg-hover">
      <DateBlock dates={dates} was={move?.from ?? null} words={words} />
      <div className="flex min-w-0 grow flex-col gap-x-6 gap-y-1 sm:flex-row">
        <div className="min-w-0 grow">
          <h3 className={`font-serif text-16 ${isNowOff ? 'text-muted line-through' : ''}`}>
            <Link
              href={`/events/${card.slug}`}
              prefetch={false}
              className="no-underline after:absolute after:inset-0 hover:underline"
            >
              <bdi>{card.titles.short}</bdi>
            </Link>
          </h3>
          {move && <Move move={move} words={words} />}
          {(reason || outlet) && (
            <p className="text-12 text-muted">
              {reason && <bdi className="text-ink">{reason}</bdi>}
              {reason && outlet && ' · '}
              {outlet && <bdi>{outlet}</bdi>}
            </p>
          )}
        </div>
        <p className="shrink-0 text-13 sm:w-48 sm:pt-1">
          <WhatHappened plan={plan} words={words} />
        </p>
      </div>
      <span className="sr-only">{t('changes.now', { dates: nowText(card, words) })}</span>
    </li>
  );
}

function WhatHappened({ plan, words }: { plan: PlanChange; words: Words }) {
  const { t } = words;
  const { isNew, statusBefore, status, move } = plan;
  if (move && statusBefore === null) return <>{t(`vocabulary.dateChange.${move.type}`)}</>;
  return (
    <>
      {isNew && <span className="text-muted">{t('changes.new')} </span>}
      <StatusMark status={status} words={words} />
      {statusBefore && (
        <span className="block text-12 text-muted">
          {t('changes.before', { status: t(`vocabulary.status.${statusBefore}`) })}
        </span>
      )}
    </>
  );
}

/** Old days → new days, in full, for whoever does not read the block beside. */
function Move({ move, words }: { move: NonNullable<PlanChange['move']>; words: Words }) {
  const { t, locale } = words;
  const label = (dates: EventDates | null) =>
    dates === null ? t('eventPage.ledgerNew') : formatDateLabel(dates, locale);
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-12">
      <s className="text-muted decoration-1">{label(move.from)}</s>
      <ArrowIcon size={12} className="text-muted" />
      <span className="sr-only">{t('event.to')}</span>
      <span>{label(move.to)}</span>
    </p>
  );
}

function nowText({ dates }: EventCard, { t, locale }: Words): string {
  return dates.earliest === null ? t('event.noNewDate') : formatDateLabel(dates, locale);
}

import Link from 'next/link';
import { ArrowIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { parseDay } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { DateChangeRecord, EventRecord } from '@/lib/domain/event/event-record';
import { SourceRef } from './source-ref';

interface DateLedgerProps {
  record: Pick<EventRecord, 'slug' | 'dateChanges' | 'sources'>;
  words: Words;
}

/** Every change of its date, the newest first, as ticks on a rule. Nothing when it never moved. */
export function DateLedger({ record, words }: DateLedgerProps) {
  const changes = [...record.dateChanges].reverse();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="ledger">
      <RuleHeading level={2} id="ledger">
        {words.t('eventPage.ledger')}
      </RuleHeading>
      <ol className="ms-1 mt-2 border-ink border-s">
        {changes.map((change) => (
          <li
            key={`${change.seenAt} ${change.type}`}
            className="relative ps-5 pb-3 before:absolute before:start-0 before:top-2.5 before:w-3 before:border-ink before:border-t last:pb-1"
          >
            <Change change={change} record={record} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ change, record, words }: DateLedgerProps & { change: DateChangeRecord }) {
  const { t, locale } = words;
  const seen = parseDay(change.seenAt.slice(0, 10));
  const label = (dates: DateChangeRecord['from']) =>
    dates === null ? t('eventPage.ledgerNew') : formatDateLabel(dates, locale);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2">
        <s className="text-muted decoration-1">{label(change.from)}</s>
        <ArrowIcon size={14} className="text-muted" />
        <span className="sr-only">{t('event.to')}</span>
        <span className="font-strong">{label(change.to)}</span>
        <span className="text-12 text-muted">{t(`vocabulary.dateChange.${change.type}`)}</span>
      </p>
      <p className="text-12 text-muted">
        {change.reason !== null && (
          <>
            <bdi className="text-ink">{change.reason}</bdi>
            {' · '}
          </>
        )}
        {seen && (
          <>
            <time dateTime={change.seenAt}>
              {t('eventPage.ledgerSeen', { day: formatDay(seen, locale) })}
            </time>
            {' · '}
            <Link
              href={`/events/${record.slug}?as_of=${change.seenAt}`}
              prefetch={false}
              className="link touch-target"
            >
              {t('eventPage.ledgerThen')}
            </Link>
          </>
        )}
        <SourceRef id={change.sourceId} sources={record.sources} words={words} />
      </p>
    </>
  );
}

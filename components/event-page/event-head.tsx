import { isOff } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import { WarningIcon } from '@/components/ui/icons';
import { LinkButton } from '@/components/ui/link-button';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Day } from '@/lib/domain/dates/day';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { doubtOf } from '@/lib/domain/event/phase';
import { eventTitles } from '@/lib/domain/event/title';
import { deriveEvidence } from '@/lib/domain/evidence/derive-evidence';
import { EvidenceBadge } from './evidence-badge';

interface EventHeadProps {
  record: EventRecord;
  today: Day;
  /** Where staff change it; null for readers. */
  editHref: string | null;
  words: Words;
}

/** Kicker, title, and what has to be known before reading on: doubt, a move, an end. */
export function EventHead({ record, today, editHref, words }: EventHeadProps) {
  const { t } = words;
  const evidence = deriveEvidence(record);
  const doubt = doubtOf(record.dates, record.status, today);
  const move = moveText(record, words);
  const isDoubted = doubt !== null || evidence.doubt !== null;
  return (
    <header>
      {record.editorial !== 'published' && (
        <p className="mb-3 border-danger border-s-2 ps-3 text-13">
          {t('eventPage.draft', { state: t(`eventPage.editorial.${record.editorial}`) })}
        </p>
      )}
      <div className="flex items-start justify-between gap-4">
        <div className="text-12 text-muted">
          {t(`vocabulary.kind.${record.kind}`)}
          {' · '}
          <EvidenceBadge record={record} evidence={evidence} words={words} />
        </div>
        {editHref !== null && (
          <LinkButton variant="outline" size="small" href={editHref} prefetch={false}>
            {t('eventPage.edit')}
          </LinkButton>
        )}
      </div>
      <h1
        className={`mt-1 font-serif text-28 text-pretty ${isOff(record) ? 'text-muted line-through decoration-1' : ''}`}
      >
        <NameText text={eventTitles(record).full} />
      </h1>
      {move !== null && <p className="mt-1.5 text-14">{move}</p>}
      {isDoubted && (
        <p className="mt-1.5 flex items-center gap-1.5 text-14">
          <WarningIcon className="shrink-0" />
          <span>
            {doubt
              ? t(`event.doubt.${doubt}`)
              : t(`event.evidenceDoubt.${evidence.doubt ?? 'no-side'}`)}
          </span>
        </p>
      )}
    </header>
  );
}

/** What became of the date, in a sentence; null for an event that stands where it always stood. */
function moveText(record: EventRecord, { t, locale }: Words): string | null {
  const { status, dates, postponed } = record;
  const label = formatDateLabel(dates, locale);
  const isKnown = dates.earliest !== null;
  if (status === 'cancelled' || status === 'did-not-happen') {
    return isKnown
      ? t(`eventPage.off.${status}`, { dates: label })
      : t(`eventPage.off.${status}Undated`);
  }
  if (status === 'postponed' && postponed) {
    const from = formatDateLabel(postponed.dates, locale);
    return isKnown
      ? t('eventPage.postponedTo', { from, to: label })
      : t('eventPage.postponedFrom', { from });
  }
  const last = record.dateChanges.findLast((change) => change.from !== null && change.to !== null);
  if (!last?.from || (last.type !== 'slip' && last.type !== 'pull-in')) return null;
  return t('eventPage.moved', { from: formatDateLabel(last.from, locale), to: label });
}

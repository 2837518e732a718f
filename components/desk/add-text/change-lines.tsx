import type { ReactNode } from 'react';
import { ArrowIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { Status } from '@/lib/domain/event/vocabulary';
import type { Draft, DraftMatch } from '@/lib/domain/parse/draft';
import type { KnownEvent } from '@/lib/domain/parse/read-draft';
import type { AddRow, ConfirmingSide } from './add-types';
import { draftEventDates } from './draft-line';

interface ChangeLinesProps {
  row: AddRow & { draft: Draft };
  match: DraftMatch;
  /** Headline of the source that is attached, null when there is none. */
  source: string | null;
  onSide: (side: ConfirmingSide) => void;
}

/** What a change replaces and what it puts there, side by side; nothing else of the event changes. */
export function ChangeLines({ row, match, source, onSide }: ChangeLinesProps) {
  const { t, locale } = useWords();
  const { draft } = row;
  const event = row.known.find((one) => one.id === match.id);
  if (!event) return null;
  const status = statusAfter(match.change, draft);
  const topic = (slug: string) => {
    const known = findTopic(slug);
    return known ? t(`vocabulary.topic.${known.slug}`) : slug;
  };
  const added = draft.topics.filter((slug) => !event.topics.includes(slug));
  return (
    <dl className="mb-1 ms-5 border-rule border-s-2 ps-3 text-13 empty:hidden">
      {match.change === 'move' && (
        <Line
          label={t('desk.form.date')}
          from={formatDateLabel(event.postponedFrom ?? event.dates, locale)}
          to={formatDateLabel(draftEventDates(draft), locale)}
        />
      )}
      {status !== null && (
        <Line
          label={t('desk.form.status')}
          from={t(`vocabulary.status.${event.status}`)}
          to={t(`vocabulary.status.${status}`)}
        />
      )}
      {match.change === 'confirm' && draft.status !== 'completed' && (
        <Line label={t('desk.add.saidBy')}>
          <SideChoice event={event} side={row.side} onSide={onSide} />
        </Line>
      )}
      {added.length > 0 && (
        <Line label={t('desk.add.topics')} to={`+ ${added.map(topic).join(', ')}`} />
      )}
      {source !== null && <Line label={t('desk.add.source')} to={`+ ${source}`} />}
    </dl>
  );
}

function statusAfter(change: DraftMatch['change'], draft: Draft): Status | null {
  if (change === 'postpone') return 'postponed';
  if (change === 'cancel') return 'cancelled';
  return change === 'confirm' && draft.status === 'completed' ? 'completed' : null;
}

interface LineProps {
  label: string;
  from?: string;
  to?: string;
  children?: ReactNode;
}

function Line({ label, from, to, children }: LineProps) {
  return (
    <div className="flex min-h-6 flex-wrap items-baseline gap-x-2">
      <dt className="w-14 text-12 text-muted">{label}</dt>
      <dd className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
        {from && <del className="text-muted">{from}</del>}
        {from && <ArrowIcon size={12} className="self-center text-muted" />}
        {to && <ins className="no-underline">{to}</ins>}
        {children}
      </dd>
    </div>
  );
}

/** Which side a confirmation counts for. */
function SideChoice({
  event,
  side,
  onSide,
}: {
  event: KnownEvent;
  side: ConfirmingSide;
  onSide: (side: ConfirmingSide) => void;
}) {
  const { t } = useWords();
  return (
    <select
      aria-label={t('desk.add.saidBy')}
      value={side}
      onChange={(change) => onSide(change.target.value === 'host' ? 'host' : 'visiting')}
      className="h-7 rounded-2 border border-edge bg-surface px-1 text-13 pointer-coarse:h-11"
    >
      <option value="visiting">
        {t('desk.add.visitingSide', { parties: event.visitors.join(', ') })}
      </option>
      <option value="host">{t('desk.add.hostSide', { parties: event.hosts.join(', ') })}</option>
    </select>
  );
}

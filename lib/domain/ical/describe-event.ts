import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { EventRecord, OutcomeRecord, SourceRecord } from '@/lib/domain/event/event-record';
import type { Side } from '@/lib/domain/event/vocabulary';
import type { CalendarLabels } from './calendar-labels';
import { describeMove } from './describe-move';
import { describeParticipant } from './describe-participant';
import { describeStatus } from './describe-status';

/**
 * The DESCRIPTION of an event in plain text, lines ended by LF: its move first, then its summary,
 * the facts, and the address of its page. Nothing in it is relative to now.
 */
export function describeEvent(record: EventRecord, labels: CalendarLabels, url: string): string {
  return [
    describeMove(record, labels),
    record.summary,
    describeFacts(record, labels),
    describeList(labels.headings.outcomes, record.outcomes, (one) => outcomeText(one, labels)),
    describeList(labels.headings.sources, record.sources, (one) => sourceText(one, labels)),
    url,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');
}

/** The lines that every calendar entry has: when, how sure, who, about what. */
function describeFacts(record: EventRecord, labels: CalendarLabels): string {
  const { headings } = labels;
  return [
    `${headings.dates}: ${describeWhen(record, labels)}`,
    `${headings.status}: ${describeStatus(record, labels)}`,
    ...(['visiting', 'host', 'third'] as const).map((side) => describeSide(record, side, labels)),
    describeAgenda(record, labels),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function describeWhen(record: EventRecord, labels: CalendarLabels): string {
  const days = formatDateLabel(record.dates, labels.locale);
  const hours = [record.startTime, record.endTime].filter((time) => time !== null).join('–');
  const zone = record.places[0]?.tz;
  if (!hours || record.dates.edtf === null) return days;
  return `${days}, ${hours}${zone ? ` (${zone})` : ''}`;
}

function describeSide(record: EventRecord, side: Side, labels: CalendarLabels): string {
  const names = record.participations
    .filter((one) => one.side === side)
    .map((one) => describeParticipant(one, labels));
  return names.length > 0 ? `${labels.headings[side]}: ${names.join('; ')}` : '';
}

function describeAgenda({ agenda }: EventRecord, labels: CalendarLabels): string {
  const items = agenda.map(
    ({ slug, stage, note }) =>
      `${labels.topic(slug)}${labels.stage[stage]}${note ? `: ${note}` : ''}`,
  );
  return items.length > 0 ? `${labels.headings.agenda}: ${items.join('; ')}` : '';
}

function describeList<T>(heading: string, items: readonly T[], text: (item: T) => string): string {
  return items.length > 0
    ? [`${heading}:`, ...items.map((item) => `- ${text(item)}`)].join('\n')
    : '';
}

function outcomeText({ kind, title, url }: OutcomeRecord, labels: CalendarLabels): string {
  return [`${labels.outcome[kind]}: ${title}`, url].filter(Boolean).join(' ');
}

function sourceText(
  { title, outlet, published, url }: SourceRecord,
  labels: CalendarLabels,
): string {
  const day = published && formatDay(published, labels.locale, 'short');
  const origin = [outlet?.name, day].filter(Boolean).join(', ');
  return [title, origin && `(${origin})`, url].filter(Boolean).join(' ');
}

import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates, type EventDates } from '@/lib/domain/dates/event-dates';
import type { Draft } from '@/lib/domain/parse/draft';

/** The dates of a draft, unknown where it has none. */
export function draftEventDates({ edtf, date_precision }: Draft): EventDates {
  const read = deriveDates(edtf, edtf === null ? undefined : date_precision);
  return read.ok ? read.value : NO_DATES;
}

const NO_DATES: EventDates = { edtf: null, precision: 'unknown', earliest: null, latest: null };

/** The date of a draft as it is typed and shown; empty where it has none. */
export function draftDates(draft: Draft, locale: string): string {
  return draft.edtf === null ? '' : formatDateLabel(draftEventDates(draft), locale);
}

/** What else was read: "Mohammed Shia al-Sudani · official visit · announced · with Vladimir Putin · Energy, Security". */
export function draftLine(draft: Draft, { t }: Words): string {
  const kind = draft.kind === 'visit' ? (draft.rank ?? 'visit') : draft.kind;
  const planned = draft.official ? ('announced' as const) : ('reported' as const);
  const who = draft.visitors.flatMap((one) => one.name ?? []);
  const met = draft.counterparts.flatMap((one) => one.name ?? []);
  const topics = draft.topics.flatMap((slug) => {
    const topic = findTopic(slug);
    return topic ? [t(`vocabulary.topic.${topic.slug}`)] : [];
  });
  return [
    who.join(', '),
    t(`vocabulary.kind.${kind}`),
    t(`vocabulary.status.${draft.status === 'planned' ? planned : draft.status}`),
    met.length > 0 ? t('desk.add.with', { names: met.join(', ') }) : '',
    topics.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { Draft } from '@/lib/domain/parse/draft';

/** The date of a draft as everywhere else. */
export function draftDates({ edtf, date_precision }: Draft, locale: string): string {
  const read = deriveDates(edtf, edtf === null ? undefined : date_precision);
  return read.ok ? formatDateLabel(read.value, locale) : (edtf ?? '');
}

/** What else was read: "official visit · announced · with Vladimir Putin · Energy, Security". */
export function draftLine(draft: Draft, { t }: Words): string {
  const kind = draft.kind === 'visit' ? (draft.rank ?? 'visit') : draft.kind;
  const planned = draft.official ? ('announced' as const) : ('reported' as const);
  const met = draft.counterparts.flatMap((one) => one.name ?? []);
  const topics = draft.topics.flatMap((slug) => {
    const topic = findTopic(slug);
    return topic ? [t(`vocabulary.topic.${topic.slug}`)] : [];
  });
  return [
    t(`vocabulary.kind.${kind}`),
    t(`vocabulary.status.${draft.status === 'planned' ? planned : draft.status}`),
    met.length > 0 ? t('desk.add.with', { names: met.join(', ') }) : '',
    topics.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

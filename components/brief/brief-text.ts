import type { Words } from '@/lib/client/messages/words';
import type { Brief } from '@/lib/domain/brief/brief';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import { formatDay, formatWeekday } from '@/lib/domain/dates/format-day';
import type { SourceRecord } from '@/lib/domain/event/event-record';
import type { PlanChange } from '@/lib/domain/event/plan-change';

/** "Week ahead, 23–29 Nov 2026". */
export function briefTitle({ from, to }: Pick<Brief, 'from' | 'to'>, { t, locale }: Words): string {
  return t('brief.title', { days: formatDaySpan(from, to, locale) });
}

/** "Postponed", "Cancelled", or how the date moved: "Slipped". */
export function changeText({ status, statusBefore, move }: PlanChange, { t }: Words): string {
  if (move && statusBefore === null) return t(`vocabulary.dateChange.${move.type}`);
  return t(`vocabulary.status.${status}`);
}

/** "Nothing is dated on Wednesday or Friday."; null where every day holds something. */
export function emptyDaysText({ days }: Brief, { t, locale }: Words): string | null {
  const empty = days.filter(({ events }) => events.length === 0);
  if (empty.length === 0) return null;
  const names = empty.map(({ day }) => formatWeekday(day, locale));
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  return t('brief.emptyDays', { days: list });
}

/** Who published the document and when: "Anadolu Agency, 6 Oct 2023". */
export function sourceText({ outlet, published }: SourceRecord, { locale }: Words): string {
  return [outlet?.name, published && formatDay(published, locale)].filter(Boolean).join(', ');
}

import { instantText } from '@/lib/client/instant-text';
import type { Words } from '@/lib/client/messages/words';
import type { EventRecord } from '@/lib/domain/event/event-record';

/** The last line: how fresh the record is, its name for machines, and the same as data. */
export function EventFoot({ record, words }: { record: EventRecord; words: Words }) {
  const { t, locale } = words;
  return (
    <section
      aria-label={t('eventPage.foot.label')}
      className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-rule border-t pt-3 text-12 text-muted"
    >
      <time dateTime={record.contentUpdatedAt} className="me-auto">
        {t('eventPage.foot.updated', { instant: instantText(record.contentUpdatedAt, locale) })}
      </time>
      <span className="wrap-anywhere font-mono">{t('eventPage.foot.id', { id: record.id })}</span>
      <a href={`/api/v1/events/${record.slug}/revisions`} className="link touch-target min-h-6">
        {t('eventPage.foot.history')}
      </a>
      <a href={`/api/v1/events/${record.slug}`} className="link touch-target min-h-6">
        {t('eventPage.foot.json')}
      </a>
    </section>
  );
}

import type { Words } from '@/lib/client/messages/words';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { FeedPreview } from '@/lib/domain/ical/feed-preview';

interface FeedPreviewListProps {
  entries: readonly FeedPreview[];
  words: Words;
}

/** The next entries as the list of a phone's calendar draws them. */
export function FeedPreviewList({ entries, words }: FeedPreviewListProps) {
  const { t, locale } = words;
  return (
    <ol className="mt-2 max-w-90 rounded-2 border border-rule bg-paper">
      {entries.map(({ uid, summary, slot, location }) => (
        <li key={uid} className="border-rule border-b px-3 py-2 last:border-0">
          <p className="text-12 text-muted">
            {formatDay(slot.earliest, locale, 'weekday')}
            {slot.latest !== slot.earliest && ` – ${formatDay(slot.latest, locale, 'weekday')}`}
          </p>
          <div className="mt-1 flex gap-2">
            <span aria-hidden="true" className="w-1 shrink-0 rounded-2 bg-accent" />
            <div className="min-w-0">
              <p className="font-strong text-14">
                <bdi>{summary}</bdi>
              </p>
              <p className="text-12 text-muted">
                {t('subscribe.allDay')}
                {location && (
                  <>
                    {' · '}
                    <bdi>{location}</bdi>
                  </>
                )}
              </p>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

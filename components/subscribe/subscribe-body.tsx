import { isPublicOrigin } from '@/lib/client/calendar-links';
import type { Words } from '@/lib/client/messages/words';
import type { FeedDescription } from '@/lib/domain/ical/feed-preview';
import type { Choices } from './feed-options-form';
import { FeedPreviewList } from './feed-preview-list';
import type { SubscribeByMail } from './mail-form';
import type { SaveView } from './save-view-form';
import { SubscribePanel } from './subscribe-panel';

export interface SubscribeBodyProps {
  baseUrl: string;
  /** What the subscription is of, in words. */
  sentence: string;
  feed: FeedDescription;
  query: string;
  rollingQuery: string;
  address: string;
  rollingAddress: string;
  saveView: SaveView | null;
  subscribeByMail: SubscribeByMail | null;
  zone: string;
  choices: Choices;
  windowText: string | null;
  words: Words;
}

/** Past these Google is reported to lose entries. */
const LARGE_BYTES = 1_000_000;
const LARGE_COUNT = 1_100;

/** What the calendar is of, what it holds, and how to have it. The same in dialog and page. */
export function SubscribeBody(props: SubscribeBodyProps) {
  const { baseUrl, sentence, feed, words, choices, ...panel } = props;
  const { t } = words;
  const isLarge = feed.bytes > LARGE_BYTES || feed.count > LARGE_COUNT;
  return (
    <div className="flex flex-col gap-5">
      <div>
        <p className="font-serif text-16">
          <bdi>{sentence}</bdi>
        </p>
        <p className="mt-1 text-13 text-muted">{holdsText(feed, words)}</p>
        {feed.next.length > 0 && <FeedPreviewList entries={feed.next} words={words} />}
        {!choices.only && <p className="mt-2 text-12 text-muted">{t('subscribe.rolls')}</p>}
        {isLarge && <p className="mt-2 text-13">{t('subscribe.large')}</p>}
      </div>
      {!isPublicOrigin(baseUrl) && (
        <p className="border-danger border-s-2 ps-3 text-13">
          {t('subscribe.notPublic', { host: new URL(baseUrl).host })}
        </p>
      )}
      <SubscribePanel {...panel} choices={choices} name={sentence} />
    </div>
  );
}

function holdsText({ count, bytes, next }: FeedDescription, { t }: Words): string {
  if (count === 0) return t('subscribe.holdsNone');
  const size =
    bytes < 1_000_000
      ? t('subscribe.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) })
      : t('subscribe.megabytes', { size: bytes / 1_000_000 });
  return t(next.length > 0 ? 'subscribe.holds' : 'subscribe.holdsPast', { count, size });
}

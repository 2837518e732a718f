import { presentSummary, type ReadContext } from '@/lib/domain/event/event-card';
import type { FeedItem } from './feed-item';

export interface JsonFeedHead {
  title: string;
  description: string;
  /** The page that shows the same filter. */
  pageUrl: string;
  /** The address of the feed itself. */
  feedUrl: string;
}

/** The opening of a JSON Feed (jsonfeed.org, version 1.1), up to its first item. */
export function jsonFeedHead({ title, description, pageUrl, feedUrl }: JsonFeedHead): string {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: pageUrl,
    feed_url: feedUrl,
    language: 'en',
  };
  return `${JSON.stringify(head).slice(0, -1)},"items":[`;
}

/**
 * An event as an item, under `urn:uuid:` and its id; `_chancery` holds its EventSummary.
 * @param position 0-based place in the feed: all but the first follow a comma
 */
export function jsonFeedItem(
  { card, entry }: FeedItem,
  position: number,
  read: ReadContext,
): string {
  const item = {
    id: `urn:uuid:${card.id}`,
    url: entry.url,
    title: card.titles.short,
    content_text: entry.description,
    date_published: entry.createdAt ?? undefined,
    date_modified: card.updatedAt,
    tags: entry.categories,
    _chancery: presentSummary(card, read),
  };
  return (position === 0 ? '\n' : ',\n') + JSON.stringify(item);
}

/** What closes a JSON Feed after its last item. */
export const JSON_FEED_TAIL = '\n]}\n';

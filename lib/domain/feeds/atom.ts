import { type XmlMarkup, xmlElement } from '@/lib/domain/xml';

/** One change as an entry of a feed of changes. */
export interface AtomEntry {
  /** UUID of the event that changed. */
  eventId: string;
  /** The number of the change: with the event it identifies the entry, for life. */
  seq: number;
  /** ISO instant at which the diary said so. */
  at: string;
  /** What happened, in one line of plain text. */
  title: string;
  /** Why, and who says so: plain text. */
  text: string;
  /** The event's page; null when there is none any more. */
  url: string | null;
  /** Slugs of what it is about. */
  topics: readonly string[];
}

export interface AtomHead {
  title: string;
  subtitle: string;
  /** The address of the feed itself, which is also its identity. */
  feedUrl: string;
  /** The page that shows the same changes. */
  pageUrl: string;
}

/** A feed in which nothing happened yet: the time is required (RFC 4287, 4.1.1). */
const NEVER = '1970-01-01T00:00:00.000Z';

/** The entries as an Atom feed (RFC 4287), in the order given, the newest first. */
export function atomFeed(head: AtomHead, entries: readonly AtomEntry[]): string[] {
  const updated =
    entries
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? NEVER;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n',
    xmlElement('id', {}, head.feedUrl),
    xmlElement('title', {}, head.title),
    xmlElement('subtitle', {}, head.subtitle),
    xmlElement('updated', {}, updated),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: head.feedUrl }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: head.pageUrl }),
    xmlElement('author', {}, markup(xmlElement('name', {}, 'Chancery'))),
    ...entries.map(atomEntry),
    '</feed>\n',
  ];
}

function atomEntry({ eventId, seq, at, title, text, url, topics }: AtomEntry): string {
  return xmlElement(
    'entry',
    {},
    markup(
      // The fragment (RFC 8141, 2.3.3) tells the changes of one event apart.
      xmlElement('id', {}, `urn:uuid:${eventId}#${seq}`),
      xmlElement('title', {}, title),
      xmlElement('updated', {}, at),
      xmlElement('published', {}, at),
      url === null ? '' : xmlElement('link', { rel: 'alternate', type: 'text/html', href: url }),
      ...topics.map((term) => xmlElement('category', { term })),
      xmlElement('content', { type: 'text' }, text),
    ),
  );
}

function markup(...pieces: readonly string[]): XmlMarkup {
  return { markup: pieces.join('') };
}

import { csvLine } from '@/lib/domain/csv';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { CardParticipant } from '@/lib/domain/event/event-card';
import type { FeedItem } from './feed-item';

/** A byte order mark, by which Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

type Cell = string | number | null;

/** Each column with what stands in it; several values of one cell are joined by "; ". */
const COLUMNS: Record<string, (item: FeedItem) => Cell> = {
  id: ({ card }) => card.id,
  title: ({ card }) => card.titles.short,
  kind: ({ card }) => card.kind,
  status: ({ card }) => card.status,
  evidence: ({ card }) => card.evidence.word,
  edtf: ({ card }) => card.dates.edtf,
  earliest: ({ card }) => card.dates.earliest,
  latest: ({ card }) => card.dates.latest,
  precision: ({ card }) => card.dates.precision,
  dates: ({ card }) => formatDateLabel(card.dates),
  places: ({ card }) => card.places.map(({ name, country }) => `${name}, ${country}`).join('; '),
  visitors: ({ card }) => describeSide(card.visitors),
  hosts: ({ card }) => describeSide(card.hosts),
  topics: ({ card }) => card.topics.join('; '),
  trip: ({ card }) => card.trip,
  url: ({ entry }) => entry.url,
  summary: ({ entry }) => entry.summary,
  sources: ({ entry }) => entry.relations.sources.map(({ url }) => url).join('; '),
  updated_at: ({ card }) => card.updatedAt,
};

function describeSide(side: readonly CardParticipant[]): string {
  return side
    .map(({ person, office, party }) => [person?.name, office, party].filter(Boolean).join(', '))
    .join('; ');
}

/** The line of column names (RFC 4180), with CRLF. */
export function eventCsvHeader(): string {
  return csvLine(Object.keys(COLUMNS));
}

/** One event as a line of CSV (RFC 4180) with CRLF, safe to open in a spreadsheet. */
export function eventCsvLine(item: FeedItem): string {
  return csvLine(Object.values(COLUMNS).map((cell) => cell(item)));
}

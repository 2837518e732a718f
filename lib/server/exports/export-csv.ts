import { csvLine } from '@/lib/domain/csv';
import { presentCard, presentSummary } from '@/lib/domain/event/event-card';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { type Ctx, today } from '@/lib/server/ctx';
import { walkPublished } from './walk-events';

const COLUMNS = [
  'id',
  'title',
  'kind',
  'status',
  'evidence',
  'edtf',
  'earliest',
  'latest',
  'precision',
  'places',
  'visitors',
  'hosts',
  'topics',
  'trip',
  'url',
  'summary',
  'sources',
  'updated_at',
] as const;

/** Published events as CSV, a line each; several values of one cell are joined by "; ". */
export async function* exportCsv(ctx: Ctx): AsyncGenerator<string> {
  yield csvLine(COLUMNS);
  for await (const record of walkPublished(ctx)) yield csvLine(toCells(ctx, record));
}

function toCells(ctx: Ctx, record: EventRecord): (string | null)[] {
  const summary = presentSummary(presentCard(record), { today: today(ctx), baseUrl: ctx.baseUrl });
  const people = (side: typeof summary.visitors) =>
    side.map((one) => [one.name, one.office, one.party].filter(Boolean).join(', ')).join('; ');
  return [
    summary.id,
    summary.title,
    summary.kind,
    summary.status,
    summary.evidence,
    summary.dates.edtf,
    summary.dates.earliest,
    summary.dates.latest,
    summary.dates.precision,
    record.places.map((place) => place.name).join('; '),
    people(summary.visitors),
    people(summary.hosts),
    summary.topics.join('; '),
    summary.trip,
    summary.url,
    record.summary,
    record.sources.map((source) => source.url ?? source.title).join('; '),
    summary.updated_at,
  ];
}

import { eventCsvHeader, eventCsvLine } from '@/lib/domain/feeds/event-csv';
import { EMPTY_FILTER } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { walkFeed } from '@/lib/server/feeds/walk-feed';

/** Every published event as CSV, as the feed writes it. */
export async function* exportCsv(ctx: Ctx): AsyncGenerator<string> {
  yield eventCsvHeader();
  for await (const item of walkFeed(ctx, EMPTY_FILTER)) yield eventCsvLine(item);
}

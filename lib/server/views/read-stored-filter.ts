import { todayIn } from '@/lib/domain/dates/day';
import type { Filter } from '@/lib/domain/filter/filter';
import { parseFilter } from '@/lib/domain/filter/parse-filter';
import { type Ctx, today } from '@/lib/server/ctx';

/**
 * The filter of a stored query string. A window such as `from=today` may have passed its end since it
 * was stored: it is a filter still, under which nothing is left. Null for a text that the filter
 * language of this version no longer has.
 */
export function readStoredFilter(ctx: Ctx, text: string, storedAt: Date): Filter | null {
  const params = new URLSearchParams(text);
  const days = [today(ctx), todayIn(ctx.zone, storedAt.getTime())];
  for (const day of days) {
    const parsed = parseFilter(params, { today: day });
    if (parsed.ok) return parsed.filter;
  }
  return null;
}

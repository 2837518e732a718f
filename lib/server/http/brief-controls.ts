import type { DayRange } from '@/lib/domain/dates/day';
import { isoWeekOf, parseIsoWeek, WEEK_HINT } from '@/lib/domain/dates/iso-week';
import { type FieldError, ok, type Result } from '@/lib/domain/errors';
import { INSTANT_HINT, parseInstant } from '@/lib/domain/filter/instant';
import { type Ctx, today } from '@/lib/server/ctx';
import { readOnce } from './read-limit';
import { badQuery } from './read-query';

/** The keys a brief takes beside the filter. */
export const BRIEF_CONTROLS = ['week', 'as_of'] as const;

export interface BriefControls {
  /** `2026-W48`, and its days; the week of today where none is asked for. */
  week: string;
  span: DayRange;
  asOf: Date | null;
}

/** The week and instant a brief is asked for; `bad-request` names the key at fault. */
export function readBriefControls(
  ctx: Ctx,
  controls: ReadonlyMap<string, readonly string[]>,
): Result<BriefControls> {
  const errors: FieldError[] = [];
  const single = (key: string) => readOnce(key, controls.get(key) ?? [], errors);
  const week = single('week') ?? isoWeekOf(today(ctx));
  const span = parseIsoWeek(week);
  if (!span) errors.push({ path: 'week', message: WEEK_HINT });
  const asOfText = single('as_of');
  const asOf = asOfText === undefined ? null : parseInstant(asOfText);
  if (asOfText !== undefined && asOf === null) {
    errors.push({ path: 'as_of', message: INSTANT_HINT });
  }
  if (errors.length > 0 || !span) return badQuery(errors);
  return ok({ week, span, asOf: asOf === null ? null : new Date(asOf) });
}

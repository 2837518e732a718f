import { describeFilter } from '@/lib/domain/filter/describe-filter';
import type { Ctx } from '@/lib/server/ctx';
import { getFilterLabels } from '@/lib/server/queries/get-labels';
import type { FeedSource } from './feed-source';

/** What every feed says of itself. */
export const FEED_DESCRIPTION =
  'Diplomatic visits, summits and calls: who, when, where, about what. Dates are the host’s days.';

/**
 * "Chancery: host Russia · topic energy", or by the name that it was given: short enough for a
 * phone's list of calendars.
 */
export async function nameFeed(ctx: Ctx, { filter, name }: FeedSource): Promise<string> {
  if (name !== null) return `Chancery: ${name}`;
  const labels = await getFilterLabels(ctx, filter);
  const words = describeFilter(filter).flatMap((clause) => {
    if (!('include' in clause)) return [];
    const named = (value: string) => labels[`${clause.key}:${value}`] ?? value;
    const values = [
      ...clause.include.map(named),
      ...clause.exclude.map((value) => `not ${named(value)}`),
    ];
    return [`${clause.key} ${values.join(', ')}`];
  });
  return words.length > 0 ? `Chancery: ${words.join(' · ')}` : 'Chancery';
}

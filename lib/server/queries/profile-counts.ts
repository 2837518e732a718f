import { and, type SQL, sql } from 'drizzle-orm';
import { eventIndex } from '@/db/schema';
import { findTopic, isGroupingTopic } from '@/lib/domain/agenda/taxonomy';
import type { TaggedKey } from '@/lib/domain/event/facts';
import type { NamedCount, TopicCount, YearCount } from '@/lib/domain/event/profile-view';
import type { Ctx } from '@/lib/server/ctx';
import { countTags } from './count-tags';
import { getLabels, type NamedKey } from './get-labels';

/** More columns than this are drawn as spans of years. */
const MOST_COLUMNS = 40;
const SPANS = [1, 2, 5, 10, 20];

interface CountOptions {
  /** A value that is not counted: the subject of the page itself. */
  except?: string;
  most?: number;
}

/** Counts of the values of one facet over the events that match, largest first. */
export async function countValues(
  ctx: Ctx,
  matching: SQL | undefined,
  key: TaggedKey,
  { except, most = 12 }: CountOptions = {},
): Promise<{ value: string; count: number }[]> {
  const options = { most, except: except === undefined ? undefined : { key, value: except } };
  const counts = await countTags(ctx, matching, [key], options);
  return counts.map(({ value, count }) => ({ value, count }));
}

/** As `countValues`, with the names of the values. */
export async function countNamed(
  ctx: Ctx,
  matching: SQL | undefined,
  key: NamedKey,
  options: CountOptions = {},
): Promise<NamedCount[]> {
  const counts = await countValues(ctx, matching, key, options);
  const labels = await getLabels(
    ctx,
    counts.map(({ value }) => ({ key, value })),
  );
  return counts.map(({ value, count }) => ({
    slug: value,
    name: labels.get(`${key}:${value}`) ?? value,
    count,
  }));
}

/** Topics of the events that match, without the parents that only group. */
export async function countTopics(
  ctx: Ctx,
  matching: SQL | undefined,
  options: CountOptions = {},
): Promise<TopicCount[]> {
  const { most = 12 } = options;
  const counts = await countValues(ctx, matching, 'topic', { ...options, most: 60 });
  return counts
    .flatMap(({ value, count }) => {
      const topic = findTopic(value);
      return topic && !isGroupingTopic(value) ? [{ slug: topic.slug, count }] : [];
    })
    .slice(0, most);
}

/**
 * Events by the year they begin in and by direction, every year between the first and the last
 * included; a long history in spans of equal length, so that a chart stays readable.
 */
export async function countYears(
  ctx: Ctx,
  matching: SQL | undefined,
  { sent, received }: { sent: SQL; received: SQL },
): Promise<YearCount[]> {
  const year = sql<number>`extract(year from ${eventIndex.earliest})::int`;
  const rows = await ctx.db
    .select({
      year: year.as('year'),
      sent: sql<number>`(count(*) filter (where ${sent}))::int`,
      received: sql<number>`(count(*) filter (where ${received}))::int`,
    })
    .from(eventIndex)
    .where(and(matching, sql`${eventIndex.earliest} is not null`))
    .groupBy(sql`year`)
    .orderBy(sql`year`);
  return spanYears(rows);
}

/** Rows by single year, gaps filled, put together until at most forty are left. */
export function spanYears(
  rows: readonly { year: number; sent: number; received: number }[],
): YearCount[] {
  const first = rows[0]?.year;
  const last = rows.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const length =
    SPANS.find((span) => Math.floor(last / span) - Math.floor(first / span) < MOST_COLUMNS) ?? 50;
  const start = Math.floor(first / length) * length;
  const spans: YearCount[] = [];
  for (let at = start; at <= last; at += length) {
    spans.push({ first: at, last: at + length - 1, sent: 0, received: 0 });
  }
  for (const row of rows) {
    const span = spans[Math.floor((row.year - start) / length)];
    if (!span) continue;
    span.sent += row.sent;
    span.received += row.received;
  }
  return spans;
}

import { and, eq, isNotNull, like, type SQL, sql } from 'drizzle-orm';
import { eventIndex, tag } from '@/db/schema';
import { findTopic, isGroupingTopic, type TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { TaggedKey } from '@/lib/domain/event/facts';
import type {
  NamedCount,
  TopicCount,
  TopicYears,
  YearCount,
  YearSpan,
} from '@/lib/domain/event/profile-view';
import type { Ctx } from '@/lib/server/ctx';
import { countTags } from './count-tags';
import { getLabels, type NamedKey } from './get-labels';

/** More columns than this are drawn as spans of years. */
const MOST_COLUMNS = 40;
const SPANS = [1, 2, 5, 10, 20];
/** A table of topics has room for this many spans beside the names, and this many lines. */
const MOST_TOPIC_COLUMNS = 8;
const MOST_TOPICS = 12;

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
  const spans = yearSpans(rows, MOST_COLUMNS).map((span) => ({ ...span, sent: 0, received: 0 }));
  for (const row of rows) {
    const span = spans[spanOf(row.year, spans)];
    if (!span) continue;
    span.sent += row.sent;
    span.received += row.received;
  }
  return spans;
}

/** Spans of equal length over ascending years, as short as leaves no more than `most` of them. */
function yearSpans(rows: readonly { year: number }[], most: number): YearSpan[] {
  const first = rows[0]?.year;
  const last = rows.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const length =
    SPANS.find((span) => Math.floor(last / span) - Math.floor(first / span) < most) ?? 50;
  const start = Math.floor(first / length) * length;
  return Array.from({ length: Math.floor((last - start) / length) + 1 }, (_, index) => ({
    first: start + index * length,
    last: start + (index + 1) * length - 1,
  }));
}

function spanOf(year: number, spans: readonly YearSpan[]): number {
  return spans.findIndex(({ first, last }) => first <= year && year <= last);
}

/** The most frequent topics of the events that match, by spans of the years they begin in. */
export async function countTopicYears(ctx: Ctx, matching: SQL | undefined): Promise<TopicYears> {
  const spread = ctx.db
    .select({
      tagId: sql<number>`unnest(${eventIndex.tags})`.as('tag_id'),
      year: sql<number>`extract(year from ${eventIndex.earliest})::int`.as('year'),
    })
    .from(eventIndex)
    .where(and(matching, isNotNull(eventIndex.earliest)))
    .as('spread');
  const rows = await ctx.db
    .select({ key: tag.key, year: spread.year, count: sql<number>`count(*)::int` })
    .from(spread)
    .innerJoin(tag, eq(tag.id, spread.tagId))
    .where(like(tag.key, 'topic:%'))
    .groupBy(tag.key, spread.year)
    .orderBy(spread.year, tag.key);
  const spans = yearSpans(rows, MOST_TOPIC_COLUMNS);
  const counts = new Map<TopicSlug, number[]>();
  for (const { key, year, count } of rows) {
    const topic = findTopic(key.slice('topic:'.length));
    if (!topic || isGroupingTopic(topic.slug)) continue;
    const own = counts.get(topic.slug) ?? spans.map(() => 0);
    const at = spanOf(year, spans);
    own[at] = (own[at] ?? 0) + count;
    counts.set(topic.slug, own);
  }
  const topics = [...counts].map(([slug, own]) => ({
    slug,
    counts: own,
    total: own.reduce((sum, one) => sum + one, 0),
  }));
  topics.sort((one, other) => other.total - one.total || (one.slug < other.slug ? -1 : 1));
  return { spans, topics: topics.slice(0, MOST_TOPICS) };
}

import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import type { Index, TopicLine } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { sumUp } from './get-calendar';
import { matchPublished } from './profile-events';
import { spanTags } from './tag-spans';

/** The whole taxonomy in its order, with what the events that match had of each topic. */
export async function listTopics(ctx: Ctx, filter: Filter): Promise<Index<TopicLine>> {
  const matching = await matchPublished(ctx, filter);
  const [tags, sum] = await Promise.all([spanTags(ctx, ['topic'], matching), sumUp(ctx, matching)]);
  const spans = new Map(tags.map((span) => [span.value, span]));
  const lines = TOPICS.map(({ slug }) => {
    const span = spans.get(slug);
    return {
      slug,
      count: span?.count ?? 0,
      upcoming: span?.upcoming ?? 0,
      last: span?.last ?? null,
      next: span?.next ?? null,
    };
  });
  return { lines, ...sum };
}

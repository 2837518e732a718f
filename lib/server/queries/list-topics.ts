import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import type { TopicLine } from '@/lib/domain/event/profile-view';
import type { Ctx } from '@/lib/server/ctx';
import { spanTags } from './tag-spans';

/** The whole taxonomy in its order, with what published events had of each topic. */
export async function listTopics(ctx: Ctx): Promise<TopicLine[]> {
  const spans = new Map((await spanTags(ctx, ['topic'])).map((span) => [span.value, span]));
  return TOPICS.map(({ slug }) => {
    const span = spans.get(slug);
    return {
      slug,
      count: span?.count ?? 0,
      upcoming: span?.upcoming ?? 0,
      last: span?.last ?? null,
      next: span?.next ?? null,
    };
  });
}

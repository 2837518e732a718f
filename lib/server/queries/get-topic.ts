import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { agendaItem, eventCard, eventIndex } from '@/db/schema';
import { findTopic, TOPICS, type TopicSlug } from '@/lib/domain/agenda/taxonomy';
import type { TopicEntry, TopicProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Ctx } from '@/lib/server/ctx';
import { namePartiesOf } from './get-now';
import { countNamed, countTopics } from './profile-counts';
import { getProfileEvents, isOn, matchSubject, newestFirst } from './profile-events';

const MOST_ENTRIES = 60;

/** A topic, with its children, through the events that match and had it on their agenda. */
export async function getTopic(
  ctx: Ctx,
  text: string,
  filter: Filter,
): Promise<TopicProfile | null> {
  const topic = findTopic(text);
  if (!topic) return null;
  const { slug } = topic;
  const matching = await matchSubject(ctx, 'topic', slug, filter);
  const [events, entries, parties, related] = await Promise.all([
    getProfileEvents(ctx, matching, 0),
    listEntries(ctx, slug, matching),
    countNamed(ctx, and(matching, isOn()), 'party', { most: 12 }),
    countTopics(ctx, and(matching, isOn()), { except: slug, most: 10 }),
  ]);
  const names = await namePartiesOf(
    ctx,
    entries.map(({ card }) => card),
  );
  return {
    slug,
    ...events,
    entries,
    parties,
    related,
    partyNames: { ...events.partyNames, ...names },
  };
}

/** The topic and those below it. */
function withChildren(slug: TopicSlug): TopicSlug[] {
  return TOPICS.filter((topic) => topic.slug === slug || topic.parent === slug).map(
    (topic) => topic.slug,
  );
}

async function listEntries(
  ctx: Ctx,
  slug: TopicSlug,
  matching: SQL | undefined,
): Promise<TopicEntry[]> {
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(matching)
    .orderBy(...newestFirst())
    .limit(MOST_ENTRIES);
  const ids = rows.map(({ card }) => card.id);
  if (ids.length === 0) return [];
  const items = await ctx.db
    .select()
    .from(agendaItem)
    .where(and(inArray(agendaItem.eventId, ids), inArray(agendaItem.topic, withChildren(slug))))
    .orderBy(asc(agendaItem.position));
  return rows.map(({ card }) => ({
    card,
    items: items.flatMap((item) => {
      const found = findTopic(item.topic);
      if (item.eventId !== card.id || !found) return [];
      return [{ slug: found.slug, stage: item.stage, note: item.note }];
    }),
  }));
}

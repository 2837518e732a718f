import { findTopic, type ParentTopicSlug, topLevelTopic } from '@/lib/domain/agenda/taxonomy';

/** The hue of a topic and the line that outlines it at 3:1, as CSS colours. */
export interface TopicColor {
  fill: string;
  line: string;
}

/** The colours of a topic, by its parent; null for a slug outside the taxonomy. */
export function topicColor(slug: string): TopicColor | null {
  const topic = findTopic(slug);
  return topic ? parentColor(topLevelTopic(topic.slug)) : null;
}

/** The colours of a parent topic. */
export function parentColor(parent: ParentTopicSlug): TopicColor {
  return { fill: `var(--color-${parent})`, line: `var(--color-${parent}-line)` };
}

/** Up to three topics that differ in hue, the leading one first: what a stripe shows. */
export function stripeTopics(topics: readonly string[]): ParentTopicSlug[] {
  const parents = topics.flatMap((slug) => {
    const topic = findTopic(slug);
    return topic ? [topLevelTopic(topic.slug)] : [];
  });
  return [...new Set(parents)].slice(0, 3);
}

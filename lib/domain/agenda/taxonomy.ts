/**
 * The two-level topic taxonomy: parents in display order, each with its children.
 * `energy` and `security` are topics in their own right; the other parents only group.
 * `iptc` is the IPTC Media Topic code, given only where the match is certain.
 */
export interface Topic {
  slug: TopicSlug;
  parent: ParentTopicSlug | null;
  iptc: string | null;
}

const CHILDREN = {
  politics: ['bilateral-relations', 'regional-stability', 'multilateral', 'sanctions'],
  economy: ['trade', 'investment', 'infrastructure', 'technology'],
  energy: ['oil-gas', 'electricity', 'nuclear'],
  security: ['defence', 'counterterrorism', 'intelligence'],
  environment: ['climate', 'water'],
  people: ['migration', 'humanitarian', 'health', 'culture'],
} as const;

export type ParentTopicSlug = keyof typeof CHILDREN;
export type TopicSlug = ParentTopicSlug | (typeof CHILDREN)[ParentTopicSlug][number];

/** IPTC Media Topics (medtop) whose scope is the same as ours. */
const IPTC: Partial<Record<TopicSlug, string>> = {
  politics: 'medtop:11000000',
  economy: 'medtop:04000000',
  environment: 'medtop:06000000',
  health: 'medtop:07000000',
  culture: 'medtop:20000038',
};

const PARENTS = Object.keys(CHILDREN).filter((key): key is ParentTopicSlug => key in CHILDREN);

/** Every topic, parents directly before their children. */
export const TOPICS: readonly Topic[] = PARENTS.flatMap((parent) => [
  { slug: parent, parent: null, iptc: IPTC[parent] ?? null },
  ...CHILDREN[parent].map((slug) => ({ slug, parent, iptc: IPTC[slug] ?? null })),
]);

export const TOPIC_SLUGS: readonly TopicSlug[] = TOPICS.map((topic) => topic.slug);

const BY_SLUG = new Map<string, Topic>(TOPICS.map((topic) => [topic.slug, topic]));

/** The topic of that slug, or undefined when the taxonomy has none. */
export function findTopic(slug: string): Topic | undefined {
  return BY_SLUG.get(slug);
}

/** The parent whose hue colours the topic: its own slug for a parent. */
export function topLevelTopic(slug: TopicSlug): ParentTopicSlug {
  const topic = BY_SLUG.get(slug);
  if (!topic) throw new Error(`unknown topic ${slug}`);
  return topic.parent ?? PARENTS.find((parent) => parent === slug) ?? 'politics';
}

/** The topic itself and, for a child, its parent: what a filter on the parent must also find. */
export function topicWithAncestors(slug: TopicSlug): TopicSlug[] {
  const parent = BY_SLUG.get(slug)?.parent;
  return parent ? [slug, parent] : [slug];
}

/** Parents that are no topic by themselves: they only group their children. */
const GROUPING: ReadonlySet<string> = new Set(
  PARENTS.filter((parent) => parent !== 'energy' && parent !== 'security'),
);

/** True for a parent that only groups: nothing is about "people" in general. */
export function isGroupingTopic(slug: string): boolean {
  return GROUPING.has(slug);
}

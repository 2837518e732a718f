import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { TimelineLane, TimelineLanes } from '@/lib/domain/event/timeline-view';
import { EVENT_KINDS } from '@/lib/domain/event/vocabulary';

/** A lane's name: words of the diary in the reader's language, names as the server gives them. */
export function laneName(lane: TimelineLane, by: TimelineLanes, { t }: Words): string {
  if (lane.role === 'other') return t('timeline.other');
  if (lane.role === 'none') return t(`timeline.none.${by}`);
  if (by === 'topic') {
    const topic = findTopic(lane.key);
    return topic ? t(`vocabulary.topic.${topic.slug}`) : lane.label;
  }
  if (by === 'kind') {
    const kind = EVENT_KINDS.find((known) => known === lane.key);
    return kind ? t(`vocabulary.kinds.${kind}`) : lane.label;
  }
  return lane.label;
}

/** The code shown before the name, for lanes of parties. */
export function laneCode(lane: TimelineLane, by: TimelineLanes): string | null {
  return lane.role === 'value' && (by === 'host' || by === 'visitor') ? lane.key : null;
}

/** The page of what the lane stands for, or null when it has none. */
export function laneHref(lane: TimelineLane, by: TimelineLanes): string | null {
  if (lane.role !== 'value' || by === 'kind') return null;
  const section = { host: 'parties', visitor: 'parties', person: 'people', topic: 'topics' }[by];
  return `/${section}/${encodeURIComponent(lane.key)}`;
}

/** A key that no two lanes of an answer share. */
export function laneId(lane: TimelineLane): string {
  return `${lane.role}:${lane.key}`;
}

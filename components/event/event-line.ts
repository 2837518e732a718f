import type { Words } from '@/lib/client/messages/words';
import { findTopic } from '@/lib/domain/agenda/taxonomy';
import type { EventCard } from '@/lib/domain/event/event-card';

/** Names of the topics, at most `most`; a longer agenda says how many more there are. */
export function topicText(topics: readonly string[], { t }: Words, most = 4): string {
  const names = topics.flatMap((slug) => {
    const topic = findTopic(slug);
    return topic ? [t(`vocabulary.topic.${topic.slug}`)] : [];
  });
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} +${rest}` : names.join(', ');
}

/** The line under a title: "Official visit · Energy, Trade". Never empty. */
export function eventLine(card: EventCard, words: Words): string {
  const kind = words.t(`vocabulary.kind.${card.kind}`);
  const topics = topicText(card.topics, words);
  return topics === '' ? kind : `${kind} · ${topics}`;
}

/** Whether the event is off: its title is struck through. */
export function isOff(card: Pick<EventCard, 'status'>): boolean {
  return card.status === 'cancelled' || card.status === 'did-not-happen';
}

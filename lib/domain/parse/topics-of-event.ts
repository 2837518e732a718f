import type { TopicMention } from './find-topics';
import type { GatheredEvent } from './gathered-event';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** What topics are shared out by. */
export interface TopicSetting {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The party that a token names, null for any other. */
  partyAt: (token: number) => string | null;
}

/**
 * The topics of one of the events: those of the text from the words that tell of it to those that
 * tell of the next. A country that takes part is no topic: "Syria" is one, but not in Damascus.
 */
export function topicsOfEvent(
  event: GatheredEvent,
  events: readonly GatheredEvent[],
  topics: readonly TopicMention[],
  setting: TopicSetting,
): TopicMention[] {
  const parties = new Set([
    ...event.visitors.map((person) => person.party),
    ...event.counterparts.map((person) => person.party),
    ...event.guests.map((guest) => guest.party),
    ...event.stops.map((stop) => stop.party),
  ]);
  return topics.filter((topic) => {
    const party = setting.partyAt(topic.first);
    return (party === null || !parties.has(party)) && isAbout(event, events, topic, setting);
  });
}

function isAbout(
  event: GatheredEvent,
  events: readonly GatheredEvent[],
  topic: TopicMention,
  { tokens, sentences }: TopicSetting,
): boolean {
  if (events.length === 1) return true;
  const sentence = sentences.findIndex(({ last }) => last >= topic.first);
  const { first = 0, last = 0 } = sentences[sentence] ?? {};
  const isOfAll = tokens.slice(first, last + 1).some((token) => token.key === 'both');
  if (isOfAll) return true;
  const triggers = events.flatMap((one) =>
    one.frames.map((frame) => ({ one, at: frame.trigger.first, sentence: frame.sentence })),
  );
  const here = triggers.filter((trigger) => trigger.sentence === sentence);
  const before = (here.length > 0 ? here : triggers)
    .filter((trigger) => trigger.at <= topic.first)
    .sort((a, b) => b.at - a.at)[0];
  const owner = before ?? here[0] ?? triggers.sort((a, b) => a.at - b.at)[0];
  return owner?.one === event;
}

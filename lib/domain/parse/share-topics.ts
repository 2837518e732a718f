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
 * The topics of each event: those of the text from the words that tell of it to those that tell of
 * the next. A country that takes part is no topic: "Syria" is one, but not in Damascus.
 */
export function shareTopics(
  events: readonly GatheredEvent[],
  topics: readonly TopicMention[],
  setting: TopicSetting,
): TopicMention[][] {
  const shared: TopicMention[][] = events.map(() => []);
  const triggers = triggersOf(events);
  const sentenceAt = sentenceFinder(setting.sentences);
  for (const topic of topics) {
    for (const event of ownersOf(topic, events, triggers, sentenceAt(topic.first), setting)) {
      const party = setting.partyAt(topic.first);
      const of = events[event];
      if (of && (party === null || !takesPart(of, party))) shared[event]?.push(topic);
    }
  }
  return shared;
}

interface Trigger {
  event: number;
  at: number;
  sentence: number;
}

function triggersOf(events: readonly GatheredEvent[]): Trigger[] {
  return events
    .flatMap((one, event) =>
      one.frames.map((frame) => ({ event, at: frame.trigger.first, sentence: frame.sentence })),
    )
    .sort((a, b) => a.at - b.at);
}

/** The sentence of a token; tokens are asked for in rising order. */
function sentenceFinder(sentences: readonly Sentence[]): (token: number) => number {
  let at = 0;
  return (token) => {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? 0) < token) at += 1;
    return at;
  };
}

/** Which events a topic is of: the one told of last before it, else the first in its sentence. */
function ownersOf(
  topic: TopicMention,
  events: readonly GatheredEvent[],
  triggers: readonly Trigger[],
  sentence: number,
  { tokens, sentences }: TopicSetting,
): number[] {
  if (events.length === 1) return [0];
  const { first = 0, last = -1 } = sentences[sentence] ?? {};
  for (let at = first; at <= last; at += 1) {
    // "the main subject of both trips"
    if (tokens[at]?.key === 'both') return events.map((_, index) => index);
  }
  const next = firstAfter(triggers, topic.first);
  const before = triggers[next - 1];
  const after = triggers[next];
  const owner =
    before && (before.sentence === sentence || after?.sentence !== sentence) ? before : after;
  return owner ? [owner.event] : [];
}

/** Index of the first trigger after the token, by halving. */
function firstAfter(triggers: readonly Trigger[], token: number): number {
  let [low, high] = [0, triggers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle]?.at ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takesPart(event: GatheredEvent, party: string): boolean {
  return (
    event.visitors.some((person) => person.party === party) ||
    event.counterparts.some((person) => person.party === party) ||
    event.guests.some((guest) => guest.party === party) ||
    event.stops.some((stop) => stop.party === party)
  );
}

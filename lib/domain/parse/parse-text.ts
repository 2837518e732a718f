import type { Day } from '@/lib/domain/dates/day';
import { addNearestPlace } from './add-nearest-place';
import { type Dateline, readDateline } from './dateline';
import type { DateMention } from './dates/date-expression';
import { findDates } from './dates/find-dates';
import { findDurations } from './dates/find-durations';
import type { TextReading } from './draft';
import { fillCities } from './fill-cities';
import { findTopics } from './find-topics';
import { completeEvent, finishEvents } from './finish-events';
import type { Discourse } from './frames/discourse';
import type { Frame } from './frames/frame';
import { readFrames } from './frames/read-frames';
import { gatherEvents } from './gather-events';
import type { GatheredEvent } from './gathered-event';
import { findMentions, type Mention } from './mentions';
import { sortSides } from './merge-claim';
import { type Node, nodeReader } from './nodes';
import { hasOfficialVoice } from './official-voice';
import { findPeople } from './people/find-people';
import { identifyPeople } from './people/identify';
import { type Sentence, splitSentences } from './sentences';
import { shareTopics } from './share-topics';
import { addStop, partyOf, stopsOf } from './stops';
import { type Token, tokenize } from './tokens';
import type { World } from './world';
import { writeDraft } from './write-draft';

/** Reads a line, several lines or an article as drafts of events. */
export function parseText(text: string, published: Day, world: World): TextReading {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const dates = findDates(tokens);
  const mentions = findMentions(tokens, world, dates);
  const people = findPeople(tokens, mentions, sentences);
  const personOf = identifyPeople(people, { tokens, world, published });
  const read = nodeReader({ tokens, mentions, people, dates, durations: findDurations(tokens) });
  const { frames, datelines } = readAll(tokens, sentences, read);
  const gathered = gatherEvents(frames, { world, published, personOf }).map((event) =>
    completeEvent(event, world),
  );
  for (const event of gathered) addDatelineCity(event, datelines, world);
  const setting = { tokens, mentions, sentences };
  addNearestPlace(gathered, setting, world);
  fillCities(gathered, setting);
  const { events, reason } = finishEvents(gathered, published, tokens);
  const named = namedTokens(people);
  const topics = findTopics(tokens, 0, tokens.length - 1, (at) => named.has(at));
  const parties = partyTokens(mentions);
  const partyAt = (at: number): string | null => parties.get(at) ?? null;
  const shared = shareTopics(events, topics, { tokens, sentences, partyAt });
  return {
    is_event: events.length > 0,
    reason,
    events: events.map((event, at) =>
      writeDraft(event, {
        text,
        tokens,
        published,
        official: hasOfficialVoice(event, tokens, sentences),
        topics: shared[at] ?? [],
      }),
    ),
  };
}

interface AllFrames {
  frames: Frame[];
  /** By index of the sentence that opens with one. */
  datelines: Map<number, Dateline>;
}

function readAll(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  read: (sentence: Sentence) => Node[],
): AllFrames {
  const datelines = new Map<number, Dateline>();
  const discourse: Discourse = { visitors: [] };
  const frames: Frame[] = [];
  let heading: DateMention | null = null;
  sentences.forEach((sentence, index) => {
    const nodes = read(sentence);
    const dateline = sentence.opensLine ? readDateline(nodes, tokens) : null;
    if (dateline) datelines.set(index, dateline);
    // Each entry of a diary is about someone else.
    if (dateline) discourse.visitors = [];
    const own = readFrames(tokens, nodes.slice(dateline?.length ?? 0), sentence, index, discourse);
    for (const frame of own) {
      frame.isDiary =
        sentence.isLine && (dateline !== null || heading !== null) && frame.time !== 'past';
      const [own] = dateline?.dates ?? [];
      if (own && frame.dates.length === 0) frame.dates.push({ mention: own, of: 'whole' });
      if (
        heading &&
        sentence.isLine &&
        frame.dates.every((date) => date.mention.bound === 'until' && !isToday(date.mention))
      ) {
        frame.dates.push({ mention: heading, of: 'whole' });
      }
    }
    heading = headingOf(sentence, nodes) ?? heading;
    frames.push(...own);
  });
  return { frames, datelines };
}

/** "(final day)": the day of the entry itself. */
function isToday({ date }: DateMention): boolean {
  return date.kind === 'stay' && date.first.kind === 'relative';
}

/** "MONDAY, JUNE 10" on a line of its own: the day of the entries under it. */
function headingOf(sentence: Sentence, nodes: readonly Node[]): DateMention | null {
  const [node] = nodes;
  return sentence.isLine && nodes.length === 1 && node?.kind === 'date' ? node.date : null;
}

/** A report from a city of the country that is visited names the city of the visit. */
function addDatelineCity(
  event: GatheredEvent,
  datelines: ReadonlyMap<number, Dateline>,
  world: World,
): void {
  const places = event.frames.flatMap((frame) => datelines.get(frame.sentence)?.places ?? []);
  const homes = new Set([...event.visitors, ...event.counterparts].map((person) => person.party));
  const isAway = places.some((place) => !homes.has(partyOf(place)));
  const isNowhere =
    event.stops.length === 0 &&
    (event.kind === 'meeting' || event.kind === 'summit') &&
    (isAway || event.frames.some((frame) => frame.isDiary));
  // A visit that is yet to come may be told of from anywhere.
  const isThere = event.frames.some(
    (frame) => frame.isDiary || ['past', 'perfect', 'progressive'].includes(frame.time),
  );
  for (const stop of isThere || isNowhere ? stopsOf(places, world) : []) {
    const known = event.stops.find((one) => one.party === stop.party && one.city === null);
    if (stop.city && (known || isNowhere)) addStop(event.stops, stop);
  }
  if (isNowhere) sortSides(event);
}

function namedTokens(people: readonly { first: number; last: number }[]): Set<number> {
  const named = new Set<number>();
  for (const { first, last } of people) {
    for (let at = first; at <= last; at += 1) named.add(at);
  }
  return named;
}

function partyTokens(mentions: readonly Mention[]): Map<number, string> {
  const parties = new Map<number, string>();
  for (const mention of mentions) {
    if (mention.kind === 'office' || mention.kind === 'holder') continue;
    const party = partyOf(mention);
    for (let at = mention.first; party !== null && at <= mention.last; at += 1)
      parties.set(at, party);
  }
  return parties;
}

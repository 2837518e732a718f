import type { Day } from '@/lib/domain/dates/day';
import { daysOfStop, type StopDays } from './days-of-stop';
import type { DraftActor, DraftSpan, TextDraft } from './draft';
import { datesOfEvent } from './event-dates';
import { rankOfEvent } from './event-rank';
import { statusOfEvent } from './event-status';
import type { TopicMention } from './find-topics';
import type { GatheredEvent, Stop } from './gathered-event';
import type { Person } from './people/identify';
import type { TokenSpan } from './people/person-mention';
import type { Token } from './tokens';

/** What a draft is written from, beside the event. */
export interface DraftSetting {
  text: string;
  tokens: readonly Token[];
  published: Day;
  topics: readonly TopicMention[];
  official: boolean;
}

/** The draft of an event, with the span of every field that is filled. */
export function writeDraft(event: GatheredEvent, setting: DraftSetting): TextDraft {
  const { published } = setting;
  const spans: DraftSpan[] = [];
  const mark = (field: string, span: TokenSpan | null): void => {
    const one = span && spanOf(field, span, setting);
    if (one) spans.push(one);
  };
  const dates = datesOfEvent(event, published);
  const status = statusOfEvent(event, dates, published);
  const visitors = [
    ...event.visitors.map((person, at) => presentPerson(person, `visitors[${at}]`, mark)),
  ];
  event.guests.forEach(({ party, span }) => {
    if (visitors.some((visitor) => visitor.country === party)) return;
    mark(`visitors[${visitors.length}].country`, span);
    visitors.push({ name: null, office: null, country: party });
  });
  event.stops.forEach((stop, at) => {
    mark(`destinations[${at}].city`, stop.citySpan);
    mark(`destinations[${at}].country`, stop.span);
  });
  mark('start_date', dates.startSpan);
  mark('end_date', dates.endSpan);
  mark('status', status.span);
  mark('kind', event.frames[0]?.trigger ?? null);
  const counterparts = event.counterparts.map((person, at) =>
    presentPerson(person, `counterparts[${at}]`, mark),
  );
  const topics = [...new Set(setting.topics.map((one) => one.topic))].sort();
  topics.forEach((topic, at) => {
    mark(`topics[${at}]`, setting.topics.find((one) => one.topic === topic) ?? null);
  });
  return {
    kind: event.kind,
    rank: event.kind === 'visit' ? rankOfEvent(event, setting.tokens) : null,
    status: status.status,
    official: setting.official,
    visitors,
    destinations:
      event.kind === 'call'
        ? []
        : event.stops.map((stop, at) => presentStop(stop, daysOfStop(event, at))),
    start_date: dates.start,
    end_date: dates.end,
    date_precision: dates.precision,
    edtf: dates.edtf,
    counterparts,
    topics,
    spans,
  };
}

function presentStop(
  { city, party }: Stop,
  { start, end }: StopDays,
): TextDraft['destinations'][number] {
  const place = { city: city?.name ?? null, country: party };
  return start === null ? place : { ...place, start_date: start, end_date: end };
}

function presentPerson(
  person: Person,
  field: string,
  mark: (field: string, span: TokenSpan | null) => void,
): DraftActor {
  if (person.name !== null) mark(`${field}.name`, person.nameSpan);
  if (person.office !== null) mark(`${field}.office`, person.officeSpan ?? person.nameSpan);
  if (person.party !== null)
    mark(`${field}.country`, person.partySpan ?? person.officeSpan ?? person.nameSpan);
  return { name: person.name, office: person.office, country: person.party };
}

function spanOf(
  field: string,
  { first, last }: TokenSpan,
  { text, tokens }: DraftSetting,
): DraftSpan | null {
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  if (start === undefined || end === undefined) return null;
  return { field, start, end, text: text.slice(start, end) };
}

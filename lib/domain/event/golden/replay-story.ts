import { deriveDates } from '@/lib/domain/dates/event-dates';
import { recordClaims } from '@/lib/domain/evidence/record-claims';
import { slugify } from '@/lib/domain/names/slugify';
import { levelOfOffice, officeTitle, shortOffice } from '@/lib/domain/people/level';
import { actionInputSchema } from '../action-input';
import { ACTIONS } from '../actions';
import { createRecord } from '../apply-input';
import { type EventInput, eventInputSchema } from '../event-input';
import type { EventRecord, OutletRef, PlaceRef, SourceRecord } from '../event-record';
import type { ResolvedInput } from '../resolved-input';
import { numberedSlug, slugBase } from '../slug';
import { stampRecord } from '../stamp-record';
import { party } from '../testing';
import { GOLDEN_TRIP, type GoldenStory, readGolden, type StoryStep } from './golden-stories';

const PLACES: Record<string, Pick<PlaceRef, 'lat' | 'lng' | 'tz'>> = {
  Moscow: { lat: 55.75222, lng: 37.61556, tz: 'Europe/Moscow' },
  Brussels: { lat: 50.85045, lng: 4.34878, tz: 'Europe/Brussels' },
  Paris: { lat: 48.85341, lng: 2.3488, tz: 'Europe/Paris' },
  Bordeaux: { lat: 44.84044, lng: -0.5805, tz: 'Europe/Paris' },
  Amman: { lat: 31.95522, lng: 35.94503, tz: 'Asia/Amman' },
  'Abu Dhabi': { lat: 24.45118, lng: 54.39696, tz: 'Asia/Dubai' },
};

/**
 * The record that a story leaves behind, made by the domain alone: no database, no clock, ids
 * counted from 1. What the tables would have found is given here.
 * @param copy the n-th event with the same words in its address
 */
export function replayStory(story: GoldenStory, copy = 1): EventRecord {
  const input = eventInputSchema.parse(JSON.parse(readGolden(`${story.input}.input`)));
  let count = 0;
  const newId = () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  const made = createRecord(resolve(input), { now: story.enteredAt, newId });
  const draft = recordClaims(null, made, input.sources, newId);
  const named = { ...draft, slug: numberedSlug(slugBase(draft), copy) };
  return story.steps.reduce((record, step) => takeStep(record, step, newId), named);
}

function takeStep(before: EventRecord, step: StoryStep, newId: () => string): EventRecord {
  const { side, reason, edtf, source } = actionInputSchema.parse(step.body);
  const dates = typeof edtf === 'string' ? deriveDates(edtf) : undefined;
  const moved = ACTIONS[step.action].transition(before, {
    side: side ?? null,
    reason: reason ?? null,
    dates: dates?.ok ? dates.value : undefined,
    source: findSource(before, source ?? null, newId),
    now: step.at,
    claimId: newId(),
  });
  if (!moved.ok) throw new Error(moved.failure.detail);
  return stampRecord(before, moved.value, step.at);
}

function findSource(
  record: EventRecord,
  given: ReturnType<typeof actionInputSchema.parse>['source'] | null,
  newId: () => string,
): SourceRecord | null {
  if (!given) return null;
  const url = typeof given === 'string' ? given : (given.url ?? null);
  const known = record.sources.find((one) => one.url === url);
  if (known || typeof given === 'string') return known ?? null;
  return { id: newId(), ...resolveSource(given) };
}

function resolve(input: EventInput): ResolvedInput {
  return {
    kind: input.kind,
    status: input.status,
    dates: datesOfInput(input),
    startTime: null,
    endTime: null,
    titleOverride: null,
    summary: input.summary ?? null,
    note: input.note ?? null,
    places: input.places.flatMap(resolvePlace),
    participations: input.participations.map((one) => resolveParticipation(one, input.status)),
    agenda: input.topics,
    sources: input.sources.map(resolveSource),
    sessions: input.sessions.map(({ title, day, place }) => ({
      title,
      day,
      start: null,
      end: null,
      place: place ? (resolvePlace(place)[0] ?? null) : null,
    })),
    outcomes: [],
    trip: input.trip ? { ...GOLDEN_TRIP, position: 1 } : null,
    partOf: null,
  };
}

function datesOfInput({ edtf, precision }: EventInput) {
  const dates = deriveDates(edtf, precision ?? undefined);
  if (!dates.ok) throw new Error(dates.message);
  return dates.value;
}

function resolvePlace(given: EventInput['places'][number]): PlaceRef[] {
  if (typeof given === 'string') throw new Error(`the examples name no place by slug: ${given}`);
  const known = PLACES[given.city];
  if (!known) throw new Error(`the examples know no ${given.city}`);
  return [{ slug: slugify(given.city), name: given.city, country: given.country, ...known }];
}

function resolveParticipation(
  { side, role, attendance, person, office, party: code }: EventInput['participations'][number],
  status: EventInput['status'],
): EventRecord['participations'][number] {
  if (typeof person === 'string' || typeof office === 'string') {
    throw new Error('the examples name nobody by slug');
  }
  const of = party(office?.party ?? code ?? '');
  const title = office && officeTitle(office.title, of);
  return {
    side,
    role: role ?? (side === 'visiting' ? 'head-of-delegation' : 'counterpart'),
    attendance: attendance ?? (status === 'completed' ? 'attended' : 'expected'),
    person: person ? { slug: slugify(person.name), name: person.name, names: [] } : null,
    office:
      office && title
        ? {
            slug: slugify(title),
            title,
            short: shortOffice(office.title),
            party: of.code,
            level: levelOfOffice(office.title, of.kind),
          }
        : null,
    party: of,
  };
}

function resolveSource(source: EventInput['sources'][number]): ResolvedInput['sources'][number] {
  return {
    url: source.url ?? null,
    title: source.title,
    published: source.published ?? null,
    outlet: source.outlet ? pressOutlet(source.outlet) : null,
  };
}

/** An outlet that nobody has graded. */
function pressOutlet(name: string): OutletRef {
  return { slug: slugify(name), name, reliability: 'F', voice: 'press', party: null };
}

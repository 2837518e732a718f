import type { Database } from '@/db/client';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { type FieldError, fail, ok, type Result } from '@/lib/domain/errors';
import type { EventInput } from '@/lib/domain/event/event-input';
import type { EventRecord, OfficeRef, ParticipationRecord } from '@/lib/domain/event/event-record';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import type { Sighting } from '@/lib/domain/people/compare-careers';
import { postOfOffice } from '@/lib/domain/people/post-of-office';
import { resolveLargerEvents, resolveTrips, type TripInput, tripKey } from './resolve-links';
import { officeKey, resolveOffices } from './resolve-offices';
import { resolveOutlets } from './resolve-outlets';
import { resolveParties } from './resolve-parties';
import { type PersonInput, personKey, resolvePeople } from './resolve-people';
import { type PlaceInput, placeKey, resolvePlaces } from './resolve-places';

interface ResolveOptions {
  /** Let go of a trip or larger event that is not here: another diary's. */
  forgetsLinks?: boolean;
  /** Make places that no gazetteer knows, without coordinates. */
  unlocatedPlaces?: boolean;
  /** Tell people by name, party and career, where nobody can ask: spellings join, namesakes do not. */
  likePeople?: boolean;
}

/**
 * Finds or makes everything these inputs refer to, for all of them in one go. Each input has its own
 * result: `unprocessable` names the fields whose slug or code nobody has.
 */
export async function resolveInputs(
  db: Database,
  inputs: readonly EventInput[],
  options: ResolveOptions = {},
): Promise<Result<ResolvedInput>[]> {
  const parties = await resolveParties(db, new Set(inputs.flatMap(partyCodes)));
  const offices = await resolveOffices(
    db,
    inputs.flatMap((input) => input.participations.flatMap((one) => one.office ?? [])),
    parties,
  );
  const officeOf = (one: Participation) =>
    one.office ? offices.get(officeKey(one.office, parties)) : undefined;
  const personOf = (input: EventInput, one: Participation) =>
    personInput(one, officeOf(one), options.likePeople ? input : null);
  const people = await resolvePeople(
    db,
    inputs.flatMap((input) => input.participations.flatMap((one) => personOf(input, one) ?? [])),
  );
  const places = await resolvePlaces(
    db,
    inputs
      .flatMap(placeInputs)
      .filter((one) => typeof one === 'string' || parties.has(one.country)),
    options.unlocatedPlaces ?? false,
  );
  const outlets = await resolveOutlets(
    db,
    new Set(inputs.flatMap((input) => input.sources.flatMap((source) => source.outlet ?? []))),
  );
  const trips = await resolveTrips(
    db,
    inputs.flatMap((input) => input.trip ?? []),
  );
  const larger = await resolveLargerEvents(
    db,
    new Set(inputs.flatMap((input) => input.part_of ?? [])),
  );
  const implied = await resolveParties(
    db,
    new Set([...people.values()].flatMap((one) => one.party ?? [])),
  );
  const extra = await resolveParties(db, new Set([...offices.values()].map((one) => one.party)));

  /** Stops that join a trip in one go are numbered in the order they come. */
  const nextStop = (wanted: TripInput | null | undefined) => {
    const stop = wanted ? trips.get(tripKey(wanted)) : undefined;
    if (!wanted || !stop) return null;
    trips.set(tripKey(wanted), { ...stop, position: stop.position + 1 });
    return stop;
  };

  return inputs.map((input) => {
    const errors: FieldError[] = [];
    const miss = (path: string, message: string) => void errors.push({ path, message });
    const place = (wanted: PlaceInput, path: string) => {
      const known = places.get(placeKey(wanted));
      if (known) return known;
      if (typeof wanted === 'string') miss(path, `no place has the slug ${wanted}`);
      else if (!parties.has(wanted.country)) {
        miss(`${path}.country`, `no party has the code ${wanted.country}`);
      } else miss(`${path}.city`, `no gazetteer has ${wanted.city} in ${wanted.country}`);
      return null;
    };
    const participation = (one: Participation, path: string): ParticipationRecord | null => {
      const office = officeOf(one);
      if (one.office && !office) {
        if (typeof one.office === 'string')
          miss(`${path}.office`, `no office has the slug ${one.office}`);
        else miss(`${path}.office.party`, `no party has the code ${one.office.party}`);
      }
      const wanted = personOf(input, one);
      const person = wanted === null ? undefined : people.get(personKey(wanted));
      if (typeof wanted === 'string' && !person) {
        miss(`${path}.person`, `no person has the slug ${wanted}`);
      }
      const code = one.party ?? office?.party ?? person?.party;
      const party = code ? (parties.get(code) ?? extra.get(code) ?? implied.get(code)) : undefined;
      if (!party) {
        miss(`${path}.party`, code ? `no party has the code ${code}` : 'is needed: none is known');
        return null;
      }
      return {
        side: one.side,
        role: one.role ?? DEFAULT_ROLE[one.side],
        attendance: one.attendance ?? (input.status === 'completed' ? 'attended' : 'expected'),
        person: person ? { slug: person.slug, name: person.name, names: person.names } : null,
        office: office ?? null,
        party,
      };
    };

    const dates = deriveDates(input.edtf, input.precision ?? undefined);
    if (!dates.ok) miss('edtf', dates.message);
    const trip = nextStop(input.trip);
    if (input.trip && !trip && !options.forgetsLinks)
      miss('trip', `no trip has the slug ${String(input.trip)}`);
    const partOf = input.part_of ? (larger.get(input.part_of) ?? null) : null;
    if (input.part_of && !partOf && !options.forgetsLinks)
      miss('part_of', `no event has the id or slug ${input.part_of}`);
    const resolved = {
      kind: input.kind,
      status: input.status,
      startTime: input.start_time ?? null,
      endTime: input.end_time ?? null,
      titleOverride: input.title ?? null,
      summary: input.summary ?? null,
      note: input.note ?? null,
      places: input.places.flatMap((one, index) => place(one, `places[${index}]`) ?? []),
      participations: input.participations.flatMap(
        (one, index) => participation(one, `participations[${index}]`) ?? [],
      ),
      agenda: input.topics,
      sources: input.sources.map((one) => ({
        url: one.url ?? null,
        title: one.title,
        published: one.published ?? null,
        outlet: one.outlet ? (outlets.get(one.outlet) ?? null) : null,
      })),
      sessions: input.sessions.map((one, index) => ({
        title: one.title,
        day: one.day,
        start: one.start ?? null,
        end: one.end ?? null,
        place: one.place ? place(one.place, `sessions[${index}].place`) : null,
      })),
      outcomes: input.outcomes.map((one) => ({
        kind: one.kind,
        topic: one.topic ?? null,
        title: one.title,
        url: one.url ?? null,
      })),
      trip,
      partOf,
    };
    if (errors.length > 0 || !dates.ok) {
      return fail('unprocessable', 'The event names things the diary does not know.', errors);
    }
    return ok({ ...resolved, dates: dates.value });
  });
}

type Participation = EventInput['participations'][number];

const DEFAULT_ROLE = {
  visiting: 'head-of-delegation',
  host: 'counterpart',
  third: 'observer',
} as const satisfies Record<ParticipationRecord['side'], ParticipationRecord['role']>;

/** The person of a participation; seen in the event's years when its input is given. */
function personInput(
  { person, party }: Participation,
  office: OfficeRef | undefined,
  input: EventInput | null,
): PersonInput | null {
  if (!person || typeof person === 'string') return person ?? null;
  const named = { name: person.name, party: party ?? office?.party ?? null };
  return input ? { ...named, seen: sightingsIn(input, office) } : named;
}

function sightingsIn(input: EventInput, office: OfficeRef | undefined): Sighting[] {
  const dates = deriveDates(input.edtf, input.precision ?? undefined);
  if (!dates.ok || !dates.value.earliest || !dates.value.latest) return [];
  const { earliest, latest } = dates.value;
  return [
    { post: office ? postOfOffice(office) : null, from: yearOf(earliest), to: yearOf(latest) },
  ];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function partyCodes(input: EventInput): string[] {
  return [
    ...input.participations.flatMap((one) => [
      ...(one.party ? [one.party] : []),
      ...(one.office && typeof one.office !== 'string' ? [one.office.party] : []),
    ]),
    ...placeInputs(input).flatMap((one) => (typeof one === 'string' ? [] : [one.country])),
  ];
}

function placeInputs(input: EventInput): PlaceInput[] {
  return [...input.places, ...input.sessions.flatMap((session) => session.place ?? [])];
}

/** The trip of a record that stays where it was keeps its position. */
export function keepTripPosition(record: EventRecord, resolved: ResolvedInput): ResolvedInput {
  if (!record.trip || resolved.trip?.slug !== record.trip.slug) return resolved;
  return { ...resolved, trip: record.trip };
}

import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import type { RawEventInput } from '@/lib/domain/event/event-input';
import type { Precision } from '@/lib/domain/event/vocabulary';
import type { Choice, EventForm, ParticipantRow, PlaceRow } from './form-model';

export type ReadDates =
  | { ok: true; edtf: string | null; precision: Precision }
  | { ok: false; message: string };

/** What the date field says. An untouched one stays exactly what is stored. */
export function readDates(form: Pick<EventForm, 'dateText' | 'kept'>): ReadDates {
  if (form.kept && form.dateText === form.kept.text) {
    return { ok: true, edtf: form.kept.edtf, precision: form.kept.precision };
  }
  return parseTypedDates(form.dateText);
}

/**
 * The document a form stands for, row by row, so that the paths of errors are those of the rows. It
 * may still be wrong: the schema says so. Every field is there, null where it is empty.
 */
export function formToInput(form: EventForm): RawEventInput {
  const dates = readDates(form);
  return {
    title: textOrNull(form.title),
    kind: form.kind,
    edtf: dates.ok ? dates.edtf : null,
    precision: dates.ok ? dates.precision : null,
    start_time: textOrNull(form.startTime),
    end_time: textOrNull(form.endTime),
    places: form.places.map(placeInput),
    participations: form.participants.map(participationInput),
    topics: form.topics.map(({ slug, stage, note }) => ({ slug, stage, note: textOrNull(note) })),
    sources: form.sources.map(({ url, title, outlet, published }) => ({
      url: textOrNull(url),
      title,
      outlet: outlet === null ? null : (outlet.slug ?? outlet.label),
      published: textOrNull(published),
    })),
    trip: known(form.trip, (title) => ({ title })),
    part_of: codeOf(form.partOf),
    sessions: form.sessions.map(({ title, day, start, end, place }) => ({
      title,
      day,
      start: textOrNull(start),
      end: textOrNull(end),
      place: codeOf(place),
    })),
    outcomes: form.outcomes.map(({ kind, topic, title, url }) => ({
      kind,
      topic: topic === '' ? null : topic,
      title,
      url: textOrNull(url),
    })),
    summary: textOrNull(form.summary),
    note: textOrNull(form.note),
  };
}

function placeInput({ place, country }: PlaceRow) {
  if (place?.slug) return place.slug;
  return { city: place?.label ?? '', country: codeOf(country) ?? '' };
}

function participationInput(row: ParticipantRow) {
  const { side, role, attendance, person, office, party } = row;
  return {
    side,
    ...(role === '' ? {} : { role }),
    ...(attendance === '' ? {} : { attendance }),
    person: known(person, (name) => ({ name })),
    office: known(office, (title) => ({ title, party: codeOf(party) ?? '' })),
    party: codeOf(party),
  };
}

/** What was chosen, or what was typed instead: the check then says that nobody knows it. */
function codeOf(choice: Choice | null): string | null {
  return choice === null ? null : (choice.slug ?? choice.label);
}

function known<Made>(choice: Choice | null, make: (label: string) => Made): string | Made | null {
  if (choice === null) return null;
  return choice.slug ?? make(choice.label);
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

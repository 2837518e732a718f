import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import type { EventRecord, PlaceRef } from '@/lib/domain/event/event-record';
import type { Choice, EventForm } from './form-model';

/** The form that stands for a record: saving it unchanged changes nothing. */
export function formFromRecord(record: EventRecord): EventForm {
  const text = dateText(record.dates);
  return {
    kind: record.kind,
    status: record.status,
    dateText: text,
    kept: { text, edtf: record.dates.edtf, precision: record.dates.precision },
    startTime: record.startTime ?? '',
    endTime: record.endTime ?? '',
    places: record.places.map((place, index) => ({
      key: `p${index}`,
      place: placeChoice(place),
      country: null,
    })),
    participants: record.participations.map((one, index) => ({
      key: `a${index}`,
      side: one.side,
      role: one.role,
      attendance: one.attendance,
      person: one.person && { slug: one.person.slug, label: one.person.name, hint: '' },
      office: one.office && {
        slug: one.office.slug,
        label: one.office.title,
        hint: one.office.party,
      },
      party: { slug: one.party.code, label: one.party.name, hint: one.party.code },
    })),
    topics: record.agenda.map(({ slug, stage, note }) => ({ slug, stage, note })),
    sources: record.sources.map((one) => ({
      key: one.id,
      url: one.url ?? '',
      title: one.title,
      outlet: one.outlet && {
        slug: one.outlet.slug,
        label: one.outlet.name,
        hint: one.outlet.reliability,
      },
      published: one.published ?? '',
    })),
    trip: record.trip && { slug: record.trip.slug, label: record.trip.title, hint: '' },
    partOf: record.partOf && { slug: record.partOf.id, label: record.partOf.title, hint: '' },
    sessions: record.sessions.map((one) => ({
      key: `e${one.n}`,
      title: one.title,
      day: one.day,
      start: one.start ?? '',
      end: one.end ?? '',
      place: one.place && placeChoice(one.place),
    })),
    outcomes: record.outcomes.map((one, index) => ({
      key: `o${index}`,
      kind: one.kind,
      topic: one.topic ?? '',
      title: one.title,
      url: one.url ?? '',
    })),
    title: record.titleOverride ?? '',
    summary: record.summary ?? '',
    note: record.note ?? '',
  };
}

function placeChoice(place: PlaceRef): Choice {
  return { slug: place.slug, label: place.name, hint: place.country };
}

/** The label where it says all there is, else EDTF as it is stored; nothing for an unknown date. */
function dateText(dates: EventDates): string {
  if (dates.edtf === null) return '';
  const label = formatDateLabel(dates);
  const read = parseTypedDates(label);
  const isSame = read.ok && read.edtf === dates.edtf && read.precision === dates.precision;
  return isSame ? label : dates.edtf;
}

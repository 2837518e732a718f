import { z } from 'zod';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { type FieldError, fail, ok, type Result } from '@/lib/domain/errors';
import { eventDetailSchema } from '@/lib/domain/event/event-detail';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { eventSummarySchema } from '@/lib/domain/event/event-summary';
import { toFieldErrors } from '@/lib/domain/field-errors';
import type { ImportRow } from './import-row';

const objectSchema = z.record(z.string(), z.unknown());

/** An EventDetail as far as an import has a use for it; what is derived may be missing. */
const detailSchema = eventDetailSchema.pick({
  title: true,
  kind: true,
  status: true,
  dates: true,
  places: true,
  participations: true,
  agenda: true,
  sources: true,
  sessions: true,
  outcomes: true,
  summary: true,
  start_time: true,
  end_time: true,
  trip: true,
  part_of: true,
  note: true,
});

const summarySchema = eventSummarySchema.pick({
  title: true,
  kind: true,
  status: true,
  dates: true,
  place: true,
  visitors: true,
  hosts: true,
  topics: true,
  trip: true,
});

/**
 * A document of our own as an event's input: a line of an export, an EventInput, an EventDetail, an
 * EventSummary, or an item of a JSON Feed that holds one. It is known again by its id, without one by
 * all it says. Fails with `unprocessable` naming the fields at fault.
 */
export function readDocument(document: unknown): Result<ImportRow> {
  const read = objectSchema.safeParse(document);
  if (!read.success) return unreadable(toFieldErrors(read.error));
  if ('_chancery' in read.data) return readDocument(read.data._chancery);
  const { id, slug: _address, ...rest } = read.data;
  const input = toInput(rest);
  if (!input.ok) return input;
  const checked = eventInputSchema.safeParse(input.value.input);
  if (!checked.success) return unreadable(toFieldErrors(checked.error));
  const key = typeof id === 'string' && id !== '' ? id : canonicalJson(checked.data);
  const { unstated } = input.value;
  return ok({ key, postponed: false, unstated, input: checked.data });
}

type Read = { input: object; unstated: NonNullable<ImportRow['unstated']> };

function toInput(document: Record<string, unknown>): Result<Read> {
  if (!('visitors' in document)) return ok({ input: document, unstated: [] });
  if ('participations' in document) {
    const detail = detailSchema.safeParse(document);
    if (!detail.success) return unreadable(toFieldErrors(detail.error));
    return ok({ input: inputOfDetail(detail.data), unstated: [] });
  }
  const summary = summarySchema.safeParse(document);
  if (!summary.success) return unreadable(toFieldErrors(summary.error));
  // A summary leaves out the further places, who else takes part, and what is said of a topic.
  const unstated = ['places', 'topics', 'participants'] as const;
  return ok({ input: inputOfSummary(summary.data), unstated });
}

const inCity = (place: { name: string; country: string }) => ({
  city: place.name,
  country: place.country,
});

function inputOfDetail({
  dates,
  agenda,
  part_of,
  participations,
  ...rest
}: z.output<typeof detailSchema>) {
  return {
    ...rest,
    edtf: dates.edtf,
    precision: dates.precision,
    places: rest.places.map(inCity),
    participations: participations.map(({ person, office, party, ...one }) => ({
      ...one,
      party,
      person: person && { name: person.name },
      office: office && { title: office.title, party },
    })),
    topics: agenda.map(({ slug, stage, note }) => ({ slug, stage, note })),
    sources: rest.sources.map(({ url, title, published, outlet }) => ({
      url,
      title,
      published,
      outlet: outlet?.name ?? null,
    })),
    sessions: rest.sessions.map(({ title, day, start, end, place }) => ({
      title,
      day,
      start,
      end,
      place: place && inCity(place),
    })),
    part_of: part_of?.id ?? null,
  };
}

function inputOfSummary(summary: z.output<typeof summarySchema>) {
  const { title, kind, status, dates, place, topics, trip } = summary;
  const side = (which: 'visiting' | 'host', people: typeof summary.visitors) =>
    people.map(({ name, office, party }) => ({
      side: which,
      party,
      person: name === null ? null : { name },
      office: office === null ? null : { title: office, party },
    }));
  return {
    title,
    kind,
    status,
    edtf: dates.edtf,
    precision: dates.precision,
    places: place ? [inCity(place)] : [],
    participations: [...side('visiting', summary.visitors), ...side('host', summary.hosts)],
    topics,
    trip,
  };
}

function unreadable(errors: FieldError[]): Result<never> {
  return fail('unprocessable', 'The document cannot be read.', errors);
}

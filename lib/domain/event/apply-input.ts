import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { ok, type Result } from '@/lib/domain/errors';
import { changeStatus } from './change-status';
import type { ClaimRecord, EventRecord, SessionRecord, SourceRecord } from './event-record';
import { requireNamed } from './require-named';
import type { ResolvedInput } from './resolved-input';
import { moveDates, sameDates } from './transitions/move-dates';
import { putOff } from './transitions/postpone';
import type { Status } from './vocabulary';

/** What making or changing a record needs from outside. */
export interface ApplyContext {
  /** ISO instant of the command. */
  now: string;
  /** A fresh UUID at each call. */
  newId: () => string;
}

/**
 * A new draft made from an input. Its slug is given to it by whoever stores it. One that comes
 * postponed was put off from the date it comes with: a new date is given to it afterwards.
 */
export function createRecord(input: ResolvedInput, context: ApplyContext): EventRecord {
  const { now, newId } = context;
  const status = input.status ?? 'reported';
  const sources = keepSources([], input.sources, newId);
  const record: EventRecord = {
    ...contentOf(input),
    id: newId(),
    slug: '',
    status: status === 'postponed' ? 'reported' : status,
    editorial: 'draft',
    dates: input.dates,
    sources,
    sessions: keepSessions([], input.sessions),
    claims: claimsOfSources([], sources, status, newId),
    dateChanges: [],
    version: 1,
    sequence: 0,
    firstPublishedAt: null,
    contentUpdatedAt: now,
    updatedAt: now,
    createdAt: now,
    postponed: null,
    statusBefore: null,
    lookAgainOn: null,
    publishAt: null,
    mergedInto: null,
    merges: [],
  };
  if (status !== 'postponed') return record;
  return putOff(record, UNKNOWN_DATES, { reason: null, sourceId: null, seenAt: now });
}

/**
 * A record as an edited input has it. What stays the same keeps its identity (sources, sessions). A
 * date that is edited in public has been seen, so that its move enters the ledger; before that an
 * edit only corrects what is written. A status that changes does what its action does. What is in
 * public must go on naming someone.
 */
export function applyInput(
  record: EventRecord,
  input: ResolvedInput,
  context: ApplyContext,
): Result<EventRecord> {
  const applied = applyAll(record, input, context);
  const isBound = record.editorial === 'published' || record.publishAt !== null;
  return applied.ok && isBound ? requireNamed(applied.value) : applied;
}

function applyAll(
  record: EventRecord,
  input: ResolvedInput,
  context: ApplyContext,
): Result<EventRecord> {
  const status = input.status ?? record.status;
  const edited = editContent(record, input, status, context.newId);
  if (status === 'postponed' && record.status !== 'postponed') {
    const dates = sameDates(record.dates, input.dates) ? undefined : input.dates;
    return changeStatus(edited, status, { ...context, dates });
  }
  const seen = record.firstPublishedAt !== null;
  const moved = seen
    ? moveDates(edited, input.dates, { reason: null, sourceId: null, seenAt: context.now })
    : { ...edited, dates: input.dates };
  const timed = { ...moved, startTime: input.startTime, endTime: input.endTime };
  return status === record.status ? ok(timed) : changeStatus(timed, status, context);
}

/** Everything of the input but its dates and its status. */
function editContent(
  record: EventRecord,
  input: ResolvedInput,
  status: Status,
  newId: () => string,
): EventRecord {
  const sources = keepSources(record.sources, input.sources, newId);
  const kept = new Set(sources.map((source) => source.id));
  const claims = record.claims.filter((one) => one.sourceId === null || kept.has(one.sourceId));
  return {
    ...record,
    ...contentOf(input),
    sources,
    sessions: keepSessions(record.sessions, input.sessions),
    claims: claimsOfSources(claims, sources, status, newId),
    dateChanges: record.dateChanges.map((one) =>
      one.sourceId === null || kept.has(one.sourceId) ? one : { ...one, sourceId: null },
    ),
  };
}

function contentOf(input: ResolvedInput) {
  const { kind, startTime, endTime, titleOverride, summary, note } = input;
  const { places, participations, agenda, outcomes, trip, partOf } = input;
  return {
    kind,
    startTime,
    endTime,
    titleOverride,
    summary,
    note,
    places,
    participations,
    agenda,
    outcomes,
    trip,
    partOf,
  };
}

/** A source is the same document when its address is, or without one its title. */
function keepSources(
  known: readonly SourceRecord[],
  given: ResolvedInput['sources'],
  newId: () => string,
): SourceRecord[] {
  const free = [...known];
  return given.map((source) => {
    const at = free.findIndex((one) =>
      source.url === null ? one.url === null && one.title === source.title : one.url === source.url,
    );
    const [same] = at === -1 ? [] : free.splice(at, 1);
    return { ...source, id: same?.id ?? newId() };
  });
}

/** Sessions keep their number, which subscribers know them by; a number is never given twice. */
function keepSessions(
  known: readonly SessionRecord[],
  given: ResolvedInput['sessions'],
): SessionRecord[] {
  const free = [...known];
  let last = Math.max(0, ...known.map((one) => one.n));
  const numbered = given.map((session) => {
    const at = free.findIndex((one) => one.title === session.title && one.day === session.day);
    const [same] = at === -1 ? [] : free.splice(at, 1);
    if (same) return { ...session, n: same.n };
    last += 1;
    return { ...session, n: last };
  });
  return numbered.sort((one, other) => one.n - other.n);
}

/** Every source of its own says that the event takes place: no one has to type that claim. */
function claimsOfSources(
  claims: readonly ClaimRecord[],
  sources: readonly SourceRecord[],
  status: Status,
  newId: () => string,
): ClaimRecord[] {
  const speaking = new Set(claims.map((one) => one.sourceId));
  const silent = sources.filter((source) => !speaking.has(source.id));
  const asserts = status !== 'cancelled' && status !== 'did-not-happen';
  return [
    ...claims,
    ...silent.map((source) => ({
      id: newId(),
      sourceId: source.id,
      field: 'occurrence' as const,
      value: status,
      credibility: 6,
      asserts,
      quote: null,
      side: null,
      chosen: false,
    })),
  ];
}

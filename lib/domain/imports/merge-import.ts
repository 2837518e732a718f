import type { EventRecord, ParticipationRecord } from '@/lib/domain/event/event-record';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import { sameDates } from '@/lib/domain/event/transitions/move-dates';
import type { Status } from '@/lib/domain/event/vocabulary';

/**
 * What a changed row makes of an event that it made before. The row decides what it speaks of (kind,
 * dates, places, visitor, text); what the desk has added since stays: topics, outcomes, sessions,
 * trip, further people and sources, and a status that is firmer than the row's.
 */
export function mergeImport(before: EventRecord, row: ResolvedInput): ResolvedInput {
  const dates = isStillPostponed(before, row) ? before.dates : row.dates;
  const keepsTimes = row.startTime === null && sameDates(before.dates, dates);
  return {
    ...row,
    dates,
    status: mergeStatus(before, row),
    startTime: keepsTimes ? before.startTime : row.startTime,
    endTime: keepsTimes ? before.endTime : row.endTime,
    titleOverride: row.titleOverride ?? before.titleOverride,
    summary: row.summary ?? before.summary,
    note: before.note ?? row.note,
    places: row.places.length > 0 ? row.places : before.places,
    participations: mergeParticipations(before.participations, row.participations),
    agenda: row.agenda.length > 0 ? row.agenda : before.agenda,
    sessions: row.sessions.length > 0 ? row.sessions : before.sessions,
    outcomes: row.outcomes.length > 0 ? row.outcomes : before.outcomes,
    sources: [
      ...row.sources,
      ...before.sources.filter((one) => !row.sources.some((given) => isSameSource(given, one))),
    ],
    trip: row.trip ?? before.trip,
    partOf: row.partOf ?? before.partOf,
  };
}

/** Put off, and the row names no other day than the one it was put off from. */
function isStillPostponed(before: EventRecord, row: ResolvedInput): boolean {
  return before.postponed !== null && sameDates(before.postponed.dates, row.dates);
}

const FIRMNESS: readonly Status[] = ['reported', 'announced', 'confirmed'];

function mergeStatus(before: EventRecord, row: ResolvedInput): Status {
  const given = row.status ?? before.status;
  if (!FIRMNESS.includes(given)) return given;
  if (before.status === 'postponed') {
    return isStillPostponed(before, row) ? before.status : given;
  }
  const isFirmer = FIRMNESS.indexOf(given) > FIRMNESS.indexOf(before.status);
  return FIRMNESS.includes(before.status) && isFirmer ? given : before.status;
}

/** The row's people, or those the desk named in their stead, and all whom only the desk named. */
function mergeParticipations(
  before: readonly ParticipationRecord[],
  row: readonly ParticipationRecord[],
): ParticipationRecord[] {
  const rest = [...before];
  const merged = row.map((one) => {
    const at = rest.findIndex(
      (known) => known.side === one.side && known.party.code === one.party.code,
    );
    const [known] = at === -1 ? [] : rest.splice(at, 1);
    const person = one.person ?? known?.person ?? null;
    const office = one.office ?? known?.office ?? null;
    const attendance =
      one.attendance === 'expected' ? (known?.attendance ?? one.attendance) : one.attendance;
    return { ...one, role: known?.role ?? one.role, attendance, person, office };
  });
  return [...merged, ...rest];
}

type Source = Pick<ResolvedInput['sources'][number], 'url' | 'title'>;

function isSameSource(one: Source, other: Source): boolean {
  return one.url === null ? other.url === null && one.title === other.title : one.url === other.url;
}

import type { EventRecord, ParticipationRecord } from '@/lib/domain/event/event-record';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import { eventTitles } from '@/lib/domain/event/title';
import { sameDates } from '@/lib/domain/event/transitions/move-dates';
import type { Status } from '@/lib/domain/event/vocabulary';
import type { ImportRow } from './import-row';

/**
 * What a changed row makes of an event that it made before. The row decides what it speaks of (kind,
 * dates, places, visitor, text); what the desk has added since stays: topics, outcomes, sessions,
 * trip, further people and sources, and a status that is firmer than the row's.
 */
export function mergeImport(
  before: EventRecord,
  row: ResolvedInput,
  unstated: ImportRow['unstated'] = [],
): ResolvedInput {
  const dates = isStillPostponed(before, row) ? before.dates : row.dates;
  const keepsTimes = row.startTime === null && sameDates(before.dates, dates);
  return {
    ...row,
    dates,
    kind: unstated.includes('kind') ? before.kind : row.kind,
    status: unstated.includes('status') ? before.status : mergeStatus(before, row),
    startTime: keepsTimes ? before.startTime : row.startTime,
    endTime: keepsTimes ? before.endTime : row.endTime,
    titleOverride:
      row.titleOverride === eventTitles(before).short
        ? before.titleOverride
        : (row.titleOverride ?? before.titleOverride),
    summary: row.summary ?? before.summary,
    note: before.note ?? row.note,
    places: row.places.length > 0 && !unstated.includes('places') ? row.places : before.places,
    participations: unstated.includes('participants')
      ? before.participations
      : mergeParticipations(before.participations, row.participations),
    agenda: unstated.includes('topics') ? before.agenda : mergeAgenda(before, row),
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

/** The row's topics, with what the desk says of those that it has too. */
function mergeAgenda(before: EventRecord, row: ResolvedInput): ResolvedInput['agenda'] {
  if (row.agenda.length === 0) return before.agenda;
  return row.agenda.map((item) => {
    const known = before.agenda.find((one) => one.slug === item.slug);
    const isBare = item.stage === 'expected' && item.note === '';
    return known && isBare ? known : item;
  });
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

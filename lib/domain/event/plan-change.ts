import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from './event-record';
import type { DateChangeType, Status } from './vocabulary';

/** What the public learnt of an event's fate by one command: that it is, when, or whether. */
export interface PlanChange {
  /** It was published for the first time. */
  isNew: boolean;
  /** Its status before, where that is another; null for a new event. */
  statusBefore: Status | null;
  status: Status;
  /** Its dates as they were known then. */
  dates: EventDates;
  /** How its date moved; null where it stayed. */
  move: { type: DateChangeType; from: EventDates | null; to: EventDates | null } | null;
  reason: string | null;
  /** Who published the document that tells of it, by name. */
  outlet: string | null;
}

/**
 * What the step from one state of an event to the next tells the public of its fate, or null when
 * that is nothing: another agenda, a return to public, an end of the event's being public.
 * @param was the state before, null for none
 * @param reason why the command was given; the ledger's own reason goes before it
 */
export function planChangeOf(
  was: EventRecord | null,
  is: EventRecord,
  reason: string | null,
): PlanChange | null {
  if (is.editorial !== 'published') return null;
  const isNew = was === null || was.firstPublishedAt === null;
  const { status, dates } = is;
  if (isNew) return { ...NOTHING, isNew, status, dates, outlet: outletOf(is, firstSource(is)) };
  if (was.editorial !== 'published') return null;
  const moved = is.dateChanges.length > was.dateChanges.length ? is.dateChanges.at(-1) : undefined;
  if (!moved && was.status === is.status) return null;
  const told = moved?.sourceId ?? newClaimSource(was, is);
  return {
    ...NOTHING,
    statusBefore: was.status === status ? null : was.status,
    status,
    dates,
    move: moved ? { type: moved.type, from: moved.from, to: moved.to } : null,
    reason: moved?.reason ?? reason,
    outlet: outletOf(is, told),
  };
}

const NOTHING = { isNew: false, statusBefore: null, move: null, reason: null, outlet: null };

function firstSource({ sources }: EventRecord): string | null {
  return sources[0]?.id ?? null;
}

/** The source of a claim that the step added. */
function newClaimSource(was: EventRecord, is: EventRecord): string | null {
  const known = new Set(was.claims.map((claim) => claim.id));
  return is.claims.find((claim) => claim.sourceId && !known.has(claim.id))?.sourceId ?? null;
}

function outletOf({ sources }: EventRecord, id: string | null): string | null {
  return sources.find((source) => source.id === id)?.outlet?.name ?? null;
}

/** Whether it changed what readers had planned by: other dates, or that it falls through. */
export function upsetsPlans({ isNew, statusBefore, status, move }: PlanChange): boolean {
  if (isNew) return false;
  const hasMoved = move !== null && move.from !== null;
  return hasMoved || (statusBefore !== null && FALLEN.includes(status));
}

const FALLEN: readonly Status[] = ['postponed', 'cancelled', 'did-not-happen'];

import type { PlanChange } from '@/lib/domain/event/plan-change';

/** What a change of plan is to a reader, in the order in which a digest tells them. */
export const PLAN_KINDS = [
  'cancelled',
  'moved',
  'firmed',
  'confirmed',
  'new',
  'announced',
  'held',
] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** The kinds that an alert may be asked for. */
export const ALERT_KINDS = ['moved', 'cancelled', 'confirmed', 'new'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** The one kind of a change of plan: an ending before a move, a move before a better word. */
export function planKind({ isNew, statusBefore, status, move }: PlanChange): PlanKind {
  if (isNew) return 'new';
  if (statusBefore !== null && (status === 'cancelled' || status === 'did-not-happen')) {
    return 'cancelled';
  }
  if (move) return move.type === 'firmed' ? 'firmed' : 'moved';
  if (status === 'postponed') return 'moved';
  if (status === 'completed') return 'held';
  return status === 'confirmed' ? 'confirmed' : 'announced';
}

/** Whether an alert for these kinds tells of a change; a date that firms up is a move. */
export function isAlertedBy(kind: PlanKind, wanted: readonly AlertKind[]): boolean {
  const asked = kind === 'firmed' ? 'moved' : kind;
  return wanted.some((one) => one === asked);
}

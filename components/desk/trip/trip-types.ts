import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { FieldError } from '@/lib/domain/errors';
import type { EditorialState, Status } from '@/lib/domain/event/vocabulary';

/** A stop as the desk shows it. */
export interface TripStopLine {
  id: string;
  version: number;
  title: string;
  /** Where and by whom: "Baku, Azerbaijan". */
  where: string;
  dates: EventDates;
  status: Status;
  editorial: EditorialState;
}

interface OnStops {
  slug: string;
  /** Every stop on screen; for an order, in the new one. */
  stops: { id: string; version: number }[];
}

export type TripChange =
  | ({ change: 'move'; days: number; reason: string } & OnStops)
  | ({ change: 'reorder' } & OnStops);

export type TripResult =
  | { state: 'done'; count: number }
  | { state: 'stale' | 'refused'; detail: string; errors: FieldError[] };

export type ChangeTrip = (change: TripChange) => Promise<TripResult>;

'use server';

import type { TripChange, TripResult } from '@/components/desk/trip/trip-types';
import { openActionContext } from '@/lib/server/auth/page-context';
import { changeTrip } from '@/lib/server/desk/change-trip';

/** Moves a trip or puts its stops in order. Callable by anyone with anything: the command checks. */
export async function changeTripAction(change: TripChange): Promise<TripResult> {
  const ctx = await openActionContext();
  const done = ctx.ok ? await changeTrip(ctx.value, change) : ctx;
  if (done.ok) return { state: 'done', count: done.value };
  const { code, detail, errors } = done.failure;
  return { state: code === 'precondition' ? 'stale' : 'refused', detail, errors };
}

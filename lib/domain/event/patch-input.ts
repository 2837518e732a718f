import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { EventRecord } from './event-record';
import { mergePatch, toEventInput } from './to-input';

/**
 * The input of a record with a merge patch applied, still to be checked by the schema. A patch that
 * moves the date without speaking of what hangs on it (precision, local times) lets go of those.
 */
export function patchInput(record: EventRecord, patch: object): object {
  const current = toEventInput(record);
  if (!('edtf' in patch)) return mergePatch(current, patch);
  const edtf = patch.edtf;
  const base = {
    ...current,
    edtf: null,
    precision: null,
    ...(staysOneDay(edtf) ? {} : { start_time: null, end_time: null }),
  };
  return { edtf: null, ...mergePatch(base, patch) };
}

function staysOneDay(edtf: unknown): boolean {
  if (typeof edtf !== 'string') return false;
  const dates = deriveDates(edtf);
  return dates.ok && dates.value.precision === 'day' && dates.value.earliest === dates.value.latest;
}

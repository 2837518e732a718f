import type { FieldError } from '@/lib/domain/errors';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { type EventForm, withoutBlankRows } from './form-model';
import { formToInput, readDates } from './form-to-input';
import { toRowPaths } from './row-paths';

/** Everything wrong with a form, by the schema the server checks with, at the paths of its rows. */
export function checkForm(form: EventForm): FieldError[] {
  const said = withoutBlankRows(form);
  const dates = readDates(form);
  const parsed = eventInputSchema.safeParse(formToInput(said));
  const errors = parsed.success ? [] : toFieldErrors(parsed.error);
  const all = dates.ok ? errors : [{ path: 'edtf', message: dates.message }, ...errors];
  return toRowPaths(
    form,
    all.map((error) => namePart(said, error)),
  );
}

/** Unions of the schema report themselves as a whole; the form knows which box was meant. */
function namePart(said: EventForm, error: FieldError): FieldError {
  const [, list, index, part] = /^(\w+)\[(\d+)\]\.?([\w.]*)$/.exec(error.path) ?? [];
  const at = Number(index);
  if (list === 'places' && part === '' && said.places[at]?.place?.slug === null) {
    return { path: `${error.path}.country`, message: 'is needed to make a new place' };
  }
  const isOfOffice = part === 'office' || part === 'office.party';
  if (list === 'participations' && isOfOffice && !said.participants[at]?.party) {
    return { path: `participations[${at}].party`, message: 'is needed to make a new office' };
  }
  if (list === 'participations' && part === 'party') {
    return { ...error, message: 'is not known: choose one from the list' };
  }
  if (error.path === 'trip') return { ...error, message: 'is not known: choose one from the list' };
  return error;
}

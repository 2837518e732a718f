import type { FieldError } from '@/lib/domain/errors';
import { eventInputSchema } from '@/lib/domain/event/event-input';
import { toFieldErrors } from '@/lib/domain/field-errors';
import { type EventForm, isBlankRow, withoutBlankRows } from './form-model';
import { formToInput, readDates } from './form-to-input';

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

/** Which rows of the form each list of the document was made of. */
const LISTS = {
  places: 'places',
  participations: 'participants',
  sources: 'sources',
  sessions: 'sessions',
  outcomes: 'outcomes',
} as const;

/**
 * Errors at the rows where they stand: blank rows are not sent, so the second place of the document
 * may be the third row of the form.
 */
export function toRowPaths(form: EventForm, errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => {
    const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(error.path) ?? [];
    const name = Object.keys(LISTS).find((one): one is keyof typeof LISTS => one === list);
    if (!name) return error;
    const rows = form[LISTS[name]].flatMap((row, at) => (isBlankRow(row) ? [] : [at]));
    return { ...error, path: `${list}[${rows[Number(index)] ?? index}]${boxOf(rest)}` };
  });
}

/** Parts of what is made anew that have no box of their own. */
const BOXES: Record<string, string> = {
  '.office.party': '.party',
  '.office.title': '.office',
  '.person.name': '.person',
};

function boxOf(rest: string): string {
  return BOXES[rest] ?? rest;
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

import type { FieldError } from '@/lib/domain/errors';
import { type EventForm, isBlankRow } from './form-model';

/** Which rows of the form each list of the document was made of. */
const LISTS = {
  places: 'places',
  participations: 'participants',
  sources: 'sources',
  sessions: 'sessions',
  outcomes: 'outcomes',
} as const;

/** Parts of what is made anew that have no box of their own. */
const BOXES: Record<string, string> = {
  '.office.party': '.party',
  '.office.title': '.office',
  '.person.name': '.person',
};

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
    const row = rows[Number(index)] ?? index;
    return { ...error, path: `${list}[${row}]${BOXES[rest] ?? rest}` };
  });
}

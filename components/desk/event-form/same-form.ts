import { type EventForm, withoutBlankRows } from './form-model';
import { formToInput } from './form-to-input';

/** The fields two editors can disagree about, in the order of the form. */
export const FORM_FIELDS = [
  'title',
  'kind',
  'dates',
  'times',
  'places',
  'participations',
  'topics',
  'sources',
  'trip',
  'part_of',
  'sessions',
  'outcomes',
  'summary',
  'note',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What a field says, in a form that can be compared. */
function fieldText(form: EventForm, field: FormField): string {
  const input = formToInput(withoutBlankRows(form));
  switch (field) {
    case 'dates':
      return JSON.stringify([input.edtf, input.precision, input.edtf === null && form.dateText]);
    case 'times':
      return JSON.stringify([input.start_time, input.end_time]);
    default:
      return JSON.stringify(input[field]);
  }
}

/** Whether a field says the same in two forms. */
export function sameField(one: EventForm, other: EventForm, field: FormField): boolean {
  return fieldText(one, field) === fieldText(other, field);
}

/** Whether two forms say the same. */
export function sameForm(one: EventForm, other: EventForm): boolean {
  return one.status === other.status && FORM_FIELDS.every((field) => sameField(one, other, field));
}

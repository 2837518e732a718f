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

const PARTS: Record<FormField, readonly (keyof EventForm)[]> = {
  title: ['title'],
  kind: ['kind'],
  dates: ['dateText', 'kept'],
  times: ['startTime', 'endTime'],
  places: ['places'],
  participations: ['participants'],
  topics: ['topics'],
  sources: ['sources'],
  trip: ['trip'],
  part_of: ['partOf'],
  sessions: ['sessions'],
  outcomes: ['outcomes'],
  summary: ['summary'],
  note: ['note'],
};

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

export interface Comparison {
  /** Both changed it, differently: someone has to choose. */
  disputed: FormField[];
  /** Only they changed it: taken over. */
  theirsAlone: FormField[];
  /** Only this editor changed it: kept. */
  mineAlone: FormField[];
}

/** Three forms of one event compared: as this editor began, as it is stored now, as it is here. */
export function compareForms(base: EventForm, theirs: EventForm, mine: EventForm): Comparison {
  const changed = (form: EventForm) => (field: FormField) => !sameField(base, form, field);
  const byThem = FORM_FIELDS.filter(changed(theirs));
  const byMe = FORM_FIELDS.filter(changed(mine));
  return {
    disputed: byMe.filter((field) => byThem.includes(field) && !sameField(theirs, mine, field)),
    theirsAlone: byThem.filter((field) => !byMe.includes(field)),
    mineAlone: byMe.filter((field) => !byThem.includes(field)),
  };
}

/** Their form with the fields that are kept from this editor's. */
export function mergeForms(
  theirs: EventForm,
  mine: EventForm,
  kept: readonly FormField[],
): EventForm {
  const parts = kept.flatMap((field) => PARTS[field]);
  return { ...theirs, ...Object.fromEntries(parts.map((part) => [part, mine[part]])) };
}

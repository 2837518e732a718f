import type { EventForm } from './form-model';
import { FORM_FIELDS, type FormField, sameField } from './same-form';

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

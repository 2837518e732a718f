import { createContext, use } from 'react';
import type { EventForm } from './form-model';
import type { FindHolder } from './holder-types';

/** What every field of the form works with. */
export interface FormTools {
  form: EventForm;
  edit: (change: (form: EventForm) => EventForm) => void;
  /** The first error at any of these paths, of fields that were left or after a try to save. */
  errorAt: (...paths: string[]) => string | undefined;
  /** The field was left: from now on it says what is wrong with it. */
  touch: (path: string) => void;
  isNew: boolean;
  /** Who holds an office when the event takes place. */
  findHolder: FindHolder;
}

export const FormContext = createContext<FormTools | null>(null);

/** The form around a field. @throws outside of one */
export function useFormTools(): FormTools {
  const tools = use(FormContext);
  if (!tools) throw new Error('a field of the event form outside of it');
  return tools;
}

/** Error and blur handler of one field, found by any of its paths. */
export function useField(path: string, ...aliases: string[]) {
  const { errorAt, touch } = useFormTools();
  return {
    errorMessage: errorAt(path, ...aliases),
    onBlur: () => {
      for (const one of [path, ...aliases]) touch(one);
    },
  };
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldError } from '@/lib/domain/errors';
import { draftKey, dropDraft, readDraft, writeDraft } from './draft-store';
import { errorText } from './error-text';
import type { FormTools } from './form-context';
import type { EventForm } from './form-model';
import type { FindHolder } from './holder-types';
import { sameForm } from './same-form';

/** What the form began from: a stored version, or nothing yet. */
export interface FormBase {
  form: EventForm;
  version: number | null;
}

interface EventFormOptions {
  actorId: string;
  /** What the browser keeps this form under. */
  draftName: string;
  isNew: boolean;
  initial: FormBase;
  requestKey: string;
  findHolder: FindHolder;
}

export interface Restored {
  savedAt: string;
  /** It was begun on a version that is no longer the stored one. */
  isStale: boolean;
}

/** Milliseconds of rest after which the draft is kept in the browser. */
const REST = 400;

/** The state of the form: what is typed, what is wrong with it, and a copy that survives a reload. */
export function useEventForm(options: EventFormOptions) {
  const { actorId, draftName, isNew, initial, requestKey, findHolder } = options;
  const key = draftKey(actorId, draftName);
  const [form, setForm] = useState(initial.form);
  const [base, setBase] = useState(initial);
  const [request, setRequest] = useState(requestKey);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [told, setTold] = useState<readonly FieldError[]>([]);
  const isDirty = useMemo(() => !sameForm(base.form, form), [base, form]);
  const { errors, prepare, checkNow } = useCheck(form);

  // Once, after the page is there: storage is the browser's alone.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    const kept = readDraft(key);
    if (!kept || sameForm(kept.form, initial.form)) return;
    setForm(kept.form);
    setBase({ form: kept.base, version: kept.version });
    setRequest(kept.requestKey);
    setRestored({ savedAt: kept.savedAt, isStale: kept.version !== initial.version });
  }, [key, initial]);

  useKeptDraft(key, isDirty, { form, base, requestKey: request });

  const edit = useCallback(
    (change: (now: EventForm) => EventForm) => {
      prepare();
      setForm(change);
      setTold([]);
    },
    [prepare],
  );
  const touch = useCallback(
    (path: string) => {
      prepare();
      setTouched((before) => (before.has(path) ? before : new Set(before).add(path)));
    },
    [prepare],
  );
  const errorAt = useCallback(
    (...paths: string[]) => {
      const shown = errors.filter(({ path }) => isTried || touched.has(path));
      const found = [...told, ...shown].find(({ path }) => paths.includes(path));
      return found && errorText(found.message);
    },
    [errors, told, touched, isTried],
  );
  const tools = useMemo<FormTools>(
    () => ({ form, edit, errorAt, touch, isNew, findHolder }),
    [form, edit, errorAt, touch, isNew, findHolder],
  );

  /** Takes a stored state as the new beginning, with these fields of the form on top of it. */
  const begin = useCallback((next: FormBase, on: EventForm = next.form) => {
    setBase(next);
    setForm(on);
    setTouched(new Set());
    setTried(false);
    setTold([]);
    setRestored(null);
  }, []);
  const discard = useCallback(() => {
    dropDraft(key);
    begin(initial);
  }, [key, begin, initial]);
  const forget = useCallback(() => dropDraft(key), [key]);
  const tell = useCallback((found: readonly FieldError[]) => {
    setTold(found);
    setTried(true);
  }, []);
  return {
    tools,
    base,
    request,
    restored,
    isDirty,
    errors,
    checkNow,
    told,
    isTried,
    begin,
    discard,
    forget,
    tell,
  };
}

type Check = (form: EventForm) => FieldError[];
const NOTHING: FieldError[] = [];

/** What is wrong with a form. The schema is loaded when someone begins to fill the form in. */
function useCheck(form: EventForm) {
  const [check, setCheck] = useState<{ run: Check } | null>(null);
  const load = useCallback(async (): Promise<Check> => {
    const { checkForm } = await import('./check-form');
    setCheck((before) => before ?? { run: checkForm });
    return checkForm;
  }, []);
  // A load that fails is tried again with the next key: saving asks the server either way.
  const prepare = useCallback(() => void load().catch(() => null), [load]);
  const errors = useMemo(() => check?.run(form) ?? NOTHING, [check, form]);
  return { errors, prepare, checkNow: load };
}

/** Keeps what is typed in the browser: soon after each change, and when the page goes away. */
function useKeptDraft(
  key: string,
  isDirty: boolean,
  { form, base, requestKey }: { form: EventForm; base: FormBase; requestKey: string },
): void {
  useEffect(() => {
    if (!isDirty) return;
    const keep = () =>
      writeDraft(key, {
        form,
        base: base.form,
        version: base.version,
        requestKey,
        savedAt: new Date().toISOString(),
      });
    const timer = setTimeout(keep, REST);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, isDirty, form, base, requestKey]);
}

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Day } from '@/lib/domain/dates/day';
import type { Draft } from '@/lib/domain/parse/draft';
import { sayDone } from '../say-done';
import type {
  AddFailure,
  AddRow,
  AppliedEvent,
  ReadResult,
  TextActions,
  TypedText,
} from './add-types';
import { requestOf, sourceOf } from './request-of';
import { rowsFromParts } from './rows-from-parts';

/** Milliseconds of rest after which a text is read. */
const REST = 250;

/** What was there when the page was left. */
interface Beginning {
  rows: readonly AddRow[];
  saved: readonly AppliedEvent[];
}
const NOTHING: Beginning = { rows: [], saved: [] };

/** What was read from a text row by row, and what became of each row. */
export function useAddText(typed: TypedText, actions: TextActions, beginning = NOTHING) {
  const { t } = useWords();
  const router = useRouter();
  const [rows, setRows] = useState(beginning.rows);
  const [saved, setSaved] = useState(beginning.saved);
  const [problem, setProblem] = useState<AddFailure | null>(null);
  const [answered, setAnswered] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [readAs, setReadAs] = useState<Day | null>(null);

  const { read } = actions;
  const { text, published } = typed;
  const question = text.trim() === '' ? '' : `${attempt} ${published ?? ''} ${text}`;
  useEffect(() => {
    if (question === '') {
      setRows((before) => before.filter((row) => row.state === 'done'));
      setAnswered('');
      return;
    }
    let isNewest = true;
    const timer = setTimeout(async () => {
      const result: ReadResult = await read({ text, published }).catch(() =>
        faultOf(t('desk.add.readFailed')),
      );
      // An answer to what was typed before says nothing of what is there now.
      if (!isNewest) return;
      setAnswered(question);
      setProblem(result.ok ? null : result);
      if (!result.ok) return;
      setReadAs(result.published);
      setRows((before) => rowsFromParts(result.parts, before, newKey));
    }, REST);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [question, text, published, read, t]);

  /** What is known of the document, its day as it was read. */
  const told = { ...typed, published: published ?? readAs };
  const change = useCallback((key: string, to: Partial<AddRow>) => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...to } : row)));
  }, []);

  /** Takes a correction, then asks the diary again what the draft is about now. */
  const correct = async (row: AddRow, draft: Draft) => {
    change(row.key, { draft, problem: null, isLookedAt: true });
    const checked = await actions.check(draft).catch(() => null);
    if (!checked?.ok) return;
    const { looked } = checked;
    setRows((before) =>
      before.map((one) => {
        // Corrected again in the meantime: that correction has its own answer.
        if (one.key !== row.key || one.draft !== draft) return one;
        const { choice } = one;
        const isGone =
          choice.kind === 'change' && !looked.draft.matches.some((match) => match.id === choice.id);
        return { ...one, ...looked, ...(isGone && { choice: { kind: 'new' as const } }) };
      }),
    );
  };

  /** Saves one row; gives what was applied, or null when it was refused. */
  const save = async (row: AddRow, publish: boolean): Promise<AppliedEvent[] | null> => {
    const request = requestOf(row, told, publish);
    if (request === null) return null;
    change(row.key, { state: 'saving', problem: null });
    const result = await actions.add(request).catch(() => faultOf(t('desk.actions.fault')));
    if (result.ok) {
      change(row.key, { state: 'done', applied: result.applied });
      return result.applied;
    }
    const [first] = result.errors;
    const reason = first ? `${first.path}: ${first.message}` : result.detail;
    change(row.key, { state: 'open', problem: reason });
    if (result.code === 'unauthenticated') setProblem(result);
    return null;
  };

  const takeBack = async (applied: readonly AppliedEvent[]) => {
    const count = await actions.takeBack([...applied]).catch(() => 0);
    const gone = new Set(applied.map((one) => one.id));
    setSaved((before) => before.filter((one) => !gone.has(one.id)));
    setRows((before) =>
      before.map((row) =>
        row.applied.some((one) => gone.has(one.id))
          ? { ...row, state: 'open', applied: [], requestKey: newKey() }
          : row,
      ),
    );
    if (count > 0) void sayDone(t('desk.triage.takenBack', { count }));
    if (count < applied.length) setProblem(faultOf(t('desk.add.notTakenBack')));
    router.refresh();
  };

  /** Saves rows one after the other, so that a later one finds what an earlier one has made. */
  const saveAll = async (wanted: readonly AddRow[], publish = typed.publish) => {
    const applied: AppliedEvent[] = [];
    for (const row of wanted) applied.push(...((await save(row, publish)) ?? []));
    if (applied.length === 0) return;
    setSaved((before) => [...before, ...applied]);
    void sayDone(t('desk.add.saved', { count: applied.length }), {
      label: t('desk.triage.undo'),
      run: () => void takeBack(applied),
    });
    router.refresh();
  };

  return {
    rows,
    /** The day that the text was read as of. */
    readAs,
    isReading: question !== answered,
    problem,
    /** Reads the same text once more, after it failed. */
    readAgain: () => setAttempt((count) => count + 1),
    /** Headline of the source that is saved with a row, null when there is none. */
    sourceOf: (row: AddRow) => sourceOf(told, row)?.title ?? null,
    change,
    correct,
    saveAll,
    saved,
    takeBackAll: () => takeBack(saved),
  };
}

/** Rows that can be saved as they stand. */
export function isReady(row: AddRow): boolean {
  return row.state === 'open' && row.draft !== null && row.choice.kind !== 'skip';
}

/** Rows that can be saved unseen: nothing speaks for anything else than what they are saved as. */
export function isClean(row: AddRow): boolean {
  if (!isReady(row) || row.problem !== null) return false;
  if (row.isLookedAt) return true;
  const matches = row.draft?.matches.length ?? 0;
  return row.choice.kind === 'new' ? matches + row.clashes.length === 0 : matches === 1;
}

function newKey(): string {
  return crypto.randomUUID();
}

function faultOf(detail: string): AddFailure {
  return { ok: false, code: 'fault', detail, errors: [] };
}

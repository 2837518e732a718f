import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Draft } from '@/lib/domain/parse/draft';
import { sayDone } from '../say-done';
import type {
  AddRequest,
  AddRow,
  AppliedEvent,
  ReadResult,
  RowChoice,
  SourceText,
  TextActions,
} from './add-types';
import { rowsFromParts } from './rows-from-parts';

/** Milliseconds of rest after which a text is read. */
const REST = 250;

/** A text as it is typed, with what is known of it. */
export interface TypedText {
  text: string;
  published: string;
  source: SourceText;
  publish: boolean;
}

/** What was read from a text row by row, and what became of each row. */
export function useAddText(typed: TypedText, actions: TextActions) {
  const { t } = useWords();
  const router = useRouter();
  const [rows, setRows] = useState<readonly AddRow[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [answered, setAnswered] = useState('');
  const [saved, setSaved] = useState<readonly AppliedEvent[]>([]);

  const { read } = actions;
  const { text, published } = typed;
  const question = text.trim() === '' ? '' : `${published} ${text}`;
  useEffect(() => {
    if (question === '') {
      setRows((before) => before.filter((row) => row.state === 'done'));
      setAnswered('');
      return;
    }
    let isNewest = true;
    const timer = setTimeout(async () => {
      const result: ReadResult = await read({ text, published }).catch(() => ({
        ok: false,
        detail: t('desk.add.readFailed'),
      }));
      // An answer to what was typed before says nothing of what is there now.
      if (!isNewest) return;
      setAnswered(question);
      setProblem(result.ok ? null : result.detail);
      if (result.ok) setRows((before) => rowsFromParts(result.parts, before, newKey));
    }, REST);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [question, text, published, read, t]);

  const change = useCallback((key: string, to: Partial<AddRow>) => {
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...to } : row)));
  }, []);

  /** Saves one row; gives what was applied, or null when it was refused. */
  const save = async (row: AddRow, publish: boolean): Promise<AppliedEvent[] | null> => {
    const request = requestOf(row, typed, publish);
    if (request === null) return null;
    change(row.key, { state: 'saving', problem: null });
    const result = await actions.add(request).catch(() => null);
    if (result?.ok) {
      change(row.key, { state: 'done', applied: result.applied });
      return result.applied;
    }
    const first = result?.errors[0];
    const reason = first ? `${first.path}: ${first.message}` : result?.detail;
    change(row.key, { state: 'open', problem: reason ?? t('desk.actions.fault') });
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
    if (count < applied.length) setProblem(t('desk.add.notTakenBack'));
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
    isReading: question !== answered,
    problem,
    choose: (key: string, choice: RowChoice) => change(key, { choice, problem: null }),
    correct: (key: string, draft: Draft) => change(key, { draft, problem: null }),
    saveAll,
    saved,
    takeBackAll: () => takeBack(saved),
  };
}

/** Rows that can be saved as they stand. */
export function isReady(row: AddRow): boolean {
  return row.state === 'open' && row.draft !== null && row.choice.kind !== 'skip';
}

function newKey(): string {
  return crypto.randomUUID();
}

function requestOf(row: AddRow, typed: TypedText, publish: boolean): AddRequest | null {
  const { draft, choice, requestKey } = row;
  if (draft === null || choice.kind === 'skip') return null;
  return {
    requestKey,
    draft,
    source: sourceOf(typed, row),
    change: choice.kind === 'change' ? { id: choice.id } : null,
    publish,
  };
}

/** The document, when the desk names one: by its headline, else by the beginning of the text. */
function sourceOf({ source, published }: TypedText, row: AddRow): AddRequest['source'] {
  const [url, outlet] = [source.url.trim(), source.outlet.trim()];
  if (url === '' && outlet === '' && source.title.trim() === '') return null;
  const [first = ''] = row.part.text.trim().split(/[\r\n]/);
  return {
    title: source.title.trim() || first.slice(0, 200),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(published && { published }),
  };
}

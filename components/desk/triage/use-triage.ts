import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { AnswerName } from '@/lib/domain/desk/desk-answers';
import { sayDone } from '../say-done';
import type {
  AnswerDetails,
  AnswerResult,
  GiveAnswers,
  TakeBack,
  TriageItem,
  UndoRequest,
} from './triage-types';

interface TriageOptions {
  items: readonly TriageItem[];
  give: GiveAnswers;
  takeBack: TakeBack;
}

const NO_ROWS: ReadonlySet<string> = new Set();

/** A card at a version: once answered it is gone, and back when it comes at another. */
const stateKey = ({ card, other }: TriageItem) =>
  [card.id, card.version, other?.id, other?.version].join(' ');

/**
 * The rows that still wait, the one in hand, the marked ones, and what can be taken back. An answer
 * takes its rows away at once; those it failed for come back with the reason.
 */
export function useTriage({ items, give, takeBack }: TriageOptions) {
  const { t } = useWords();
  const router = useRouter();
  const [answered, setAnswered] = useState(NO_ROWS);
  const [marked, setMarked] = useState(NO_ROWS);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [batches, setBatches] = useState<readonly UndoRequest[][]>([]);

  const waiting = items.filter((item) => !answered.has(stateKey(item)));
  const current = waiting.find(({ card }) => card.id === currentId) ?? waiting[0] ?? null;
  const targets =
    marked.size > 0 ? waiting.filter(({ card }) => marked.has(card.id)) : current ? [current] : [];

  const step = (by: 1 | -1) => {
    const at = current === null ? -1 : waiting.indexOf(current);
    const next = waiting[Math.min(Math.max(at + by, 0), waiting.length - 1)];
    if (next) setCurrentId(next.card.id);
  };

  const toggleMark = (id: string) =>
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  const report = useCallback((results: readonly AnswerResult[]) => {
    setProblems((before) => {
      const after = new Map(before);
      for (const result of results) {
        if (result.ok) after.delete(result.id);
        else after.set(result.id, result.errors[0]?.message ?? result.detail);
      }
      return after;
    });
  }, []);

  const undo = useCallback(
    async (batch: UndoRequest[]) => {
      setBatches((before) => before.filter((one) => one !== batch));
      const results = await takeBack(batch);
      report(results);
      const done = results.filter((result) => result.ok).length;
      if (done > 0) void sayDone(t('desk.triage.takenBack', { count: done }));
      router.refresh();
    },
    [takeBack, report, router, t],
  );

  const answer = async (name: AnswerName, details: AnswerDetails = {}) => {
    const given = targets;
    const keys = given.map(stateKey);
    setCurrentId(neighbourOf(waiting, given)?.card.id ?? null);
    setAnswered((before) => new Set([...before, ...keys]));
    setMarked(NO_ROWS);
    const results = await give(
      given.map(({ card: { id, version }, to, other }) => ({
        id,
        version,
        answer: name,
        ...details,
        ...(to === null ? {} : { to }),
        ...(other === null ? {} : { other: other.id }),
      })),
    ).catch(() =>
      given.map(({ card: { id } }) => ({
        id,
        ok: false as const,
        detail: t('desk.actions.fault'),
        errors: [],
      })),
    );
    report(results);
    const failed = new Set(results.flatMap((result) => (result.ok ? [] : [result.id])));
    const back = given.filter(({ card }) => failed.has(card.id)).map(stateKey);
    setAnswered((before) => new Set([...before].filter((key) => !back.includes(key))));
    const batch = results.flatMap((result) => {
      const item = given.find((one) => one.card.id === result.id);
      return result.ok && item ? [undoOf(name, item, result.version)] : [];
    });
    if (batch.length > 0) {
      // What was public cannot be unsaid, nor what was seen be unseen.
      const isFinal = name === 'publish' || name === 'seen';
      if (!isFinal) setBatches((before) => [...before, batch]);
      const message = t(`desk.triage.done.${name}`, { count: batch.length });
      const way = { label: t('desk.triage.undo'), run: () => void undo(batch) };
      void sayDone(message, isFinal ? undefined : way);
    }
    router.refresh();
  };

  return {
    waiting,
    current,
    marked,
    targets,
    problems,
    canUndo: batches.length > 0,
    select: setCurrentId,
    step,
    toggleMark,
    answer,
    undoLast: () => {
      const last = batches.at(-1);
      if (last) void undo(last);
    },
  };
}

/** The row to go to when these are answered: the next that is none of them, else the one before. */
function neighbourOf(
  waiting: readonly TriageItem[],
  given: readonly TriageItem[],
): TriageItem | null {
  const last = waiting.findLastIndex((item) => given.includes(item));
  const isLeft = (item: TriageItem) => !given.includes(item);
  return waiting.slice(last + 1).find(isLeft) ?? waiting.slice(0, last).findLast(isLeft) ?? null;
}

/** How an answer to a row is taken back. */
function undoOf(name: AnswerName, { card, other }: TriageItem, version: number): UndoRequest {
  const isPair = name === 'no-clash' || name === 'merge';
  return isPair && other
    ? { id: card.id, other: other.id, answer: name }
    : { id: card.id, version, toVersion: card.version };
}

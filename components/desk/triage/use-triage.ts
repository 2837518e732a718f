import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { AnswerName } from '@/lib/domain/desk/desk-answers';
import type { EventCard } from '@/lib/domain/event/event-card';
import { sayDone } from '../say-done';
import type {
  AnswerDetails,
  AnswerResult,
  GiveAnswers,
  TakeBack,
  UndoRequest,
} from './triage-types';

interface TriageOptions {
  rows: readonly EventCard[];
  give: GiveAnswers;
  takeBack: TakeBack;
}

const NO_ROWS: ReadonlySet<string> = new Set();

/** A card at a version: once answered it is gone, and back when it comes at another. */
const stateKey = (card: EventCard) => `${card.id} ${card.version}`;

/**
 * The rows that still wait, the one in hand, the marked ones, and what can be taken back. An answer
 * takes its rows away at once; those it failed for come back with the reason.
 */
export function useTriage({ rows, give, takeBack }: TriageOptions) {
  const { t } = useWords();
  const router = useRouter();
  const [answered, setAnswered] = useState(NO_ROWS);
  const [marked, setMarked] = useState(NO_ROWS);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [batches, setBatches] = useState<readonly UndoRequest[][]>([]);

  const waiting = rows.filter((card) => !answered.has(stateKey(card)));
  const current = waiting.find((card) => card.id === currentId) ?? waiting[0] ?? null;
  const targets =
    marked.size > 0 ? waiting.filter((card) => marked.has(card.id)) : current ? [current] : [];

  const step = (by: 1 | -1) => {
    const at = waiting.findIndex((card) => card.id === current?.id);
    const next = waiting[Math.min(Math.max(at + by, 0), waiting.length - 1)];
    if (next) setCurrentId(next.id);
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
    setCurrentId(neighbourOf(waiting, given)?.id ?? null);
    setAnswered((before) => new Set([...before, ...keys]));
    setMarked(NO_ROWS);
    const results = await give(
      given.map(({ id, version }) => ({ id, version, answer: name, ...details })),
    ).catch(() =>
      given.map(({ id }) => ({
        id,
        ok: false as const,
        detail: t('desk.actions.fault'),
        errors: [],
      })),
    );
    report(results);
    const failed = new Set(results.flatMap((result) => (result.ok ? [] : [result.id])));
    const back = given.filter((card) => failed.has(card.id)).map(stateKey);
    setAnswered((before) => new Set([...before].filter((key) => !back.includes(key))));
    const batch = results.flatMap((result) => {
      const card = given.find((one) => one.id === result.id);
      return result.ok && card ? [{ id: card.id, version: result.version, to: card.version }] : [];
    });
    if (batch.length > 0) {
      // What was public cannot be unsaid: retracting it is an action of its own.
      const isFinal = name === 'publish';
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
function neighbourOf(waiting: readonly EventCard[], given: readonly EventCard[]): EventCard | null {
  const last = waiting.findLastIndex((card) => given.includes(card));
  const isLeft = (card: EventCard) => !given.includes(card);
  return waiting.slice(last + 1).find(isLeft) ?? waiting.slice(0, last).findLast(isLeft) ?? null;
}

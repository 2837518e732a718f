'use client';

import { useMemo, useRef, useState } from 'react';
import type { PartyNames } from '@/components/event/party-names';
import { useWords } from '@/lib/client/messages/use-words';
import { QueryProvider } from '@/lib/client/query-provider';
import { type Shortcut, useShortcuts } from '@/lib/client/shortcuts';
import type { Day } from '@/lib/domain/dates/day';
import type { DeskAnswer } from '@/lib/domain/desk/desk-answers';
import type { DeskQuestion } from '@/lib/domain/desk/desk-questions';
import { AnswerBar } from './answer-bar';
import { AnswerDialog } from './answer-dialog';
import { reasonText } from './reason-text';
import { RecordPanel } from './record-panel';
import { TriageRow } from './triage-row';
import type { GiveAnswers, TakeBack, TriageItem } from './triage-types';
import { useTriage } from './use-triage';

interface TriageProps {
  question: DeskQuestion;
  items: readonly TriageItem[];
  partyNames: PartyNames;
  /** Those the reader's role allows. */
  answers: readonly DeskAnswer[];
  today: Day;
  give: GiveAnswers;
  takeBack: TakeBack;
}

/**
 * One question of the desk: the events that wait for its answer beside the record of the one in
 * hand. A key answers for the row in hand, or for all marked rows; the next takes the focus.
 */
export function Triage({
  question,
  items,
  partyNames,
  answers,
  today,
  give,
  takeBack,
}: TriageProps) {
  const words = useWords();
  const { t } = words;
  const triage = useTriage({ items, give, takeBack });
  const { waiting, current, marked, targets, problems } = triage;
  const [asked, setAsked] = useState<DeskAnswer | null>(null);
  const [isInList, setInList] = useState(false);

  const begin = (answer: DeskAnswer) => {
    if (targets.length === 0) return;
    if (answer.needs === null) void triage.answer(answer.name);
    else setAsked(answer);
  };
  // Shortcuts are bound once; what they do is looked up when they are pressed.
  const run = useRef({ begin, triage });
  run.current = { begin, triage };
  const shortcuts = useMemo<Shortcut[]>(() => {
    const move = (by: 1 | -1) => () => {
      setInList(true);
      run.current.triage.step(by);
    };
    return [
      { keys: 'j', label: t('desk.triage.next'), group: 'view', run: move(1) },
      { keys: 'k', label: t('desk.triage.previous'), group: 'view', run: move(-1) },
      { keys: 'arrowdown', label: t('desk.triage.next'), group: 'view', run: move(1) },
      { keys: 'arrowup', label: t('desk.triage.previous'), group: 'view', run: move(-1) },
      ...answers.map(
        (answer): Shortcut => ({
          keys: answer.key,
          label: t(`desk.triage.answer.${answer.name}`),
          group: 'view',
          run: () => run.current.begin(answer),
        }),
      ),
      {
        keys: 'u',
        label: t('desk.triage.undo'),
        group: 'view',
        run: () => run.current.triage.undoLast(),
      },
    ];
  }, [t, answers]);
  useShortcuts(shortcuts);

  return (
    <QueryProvider>
      <div className="grid gap-x-6 lg:grid-cols-[2fr_3fr]">
        <section
          aria-label={t(`desk.triage.question.${question}`)}
          onFocus={() => setInList(true)}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setInList(false);
          }}
        >
          {waiting.length === 0 ? (
            <p className="py-4 text-muted">{t(`desk.triage.none.${question}`)}</p>
          ) : (
            <ol>
              {waiting.map(({ card, why }) => (
                <TriageRow
                  key={card.id}
                  card={card}
                  why={why ?? reasonText(question, card, today, words)}
                  problem={problems.get(card.id)}
                  isCurrent={card.id === current?.card.id}
                  takesFocus={isInList}
                  isMarked={marked.has(card.id)}
                  onSelect={() => triage.select(card.id)}
                  onMark={() => triage.toggleMark(card.id)}
                />
              ))}
            </ol>
          )}
        </section>
        <div className="hidden lg:block">
          <div className="sticky top-4 max-h-[calc(100dvh-5rem)] overflow-y-auto pt-3">
            {current && <RecordPanel card={current.card} partyNames={partyNames} />}
            {current?.other && (
              <div className="mt-6 border-ink border-t-2 pt-3">
                <RecordPanel card={current.other} partyNames={partyNames} isOther />
              </div>
            )}
          </div>
        </div>
      </div>
      <AnswerBar
        answers={answers}
        count={targets.length}
        isMarked={marked.size > 0}
        canUndo={triage.canUndo}
        onAnswer={begin}
        onUndo={triage.undoLast}
      />
      {asked && (
        <AnswerDialog
          key={asked.name}
          answer={asked}
          titles={targets.map(({ card }) => card.titles.short)}
          today={today}
          onGive={(details) => {
            setAsked(null);
            void triage.answer(asked.name, details);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </QueryProvider>
  );
}

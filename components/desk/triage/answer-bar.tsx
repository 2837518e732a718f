import type { ReactNode } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { DeskAnswer } from '@/lib/domain/desk/desk-answers';

interface AnswerBarProps {
  answers: readonly DeskAnswer[];
  /** Events that an answer would act on. */
  count: number;
  isMarked: boolean;
  canUndo: boolean;
  onAnswer: (answer: DeskAnswer) => void;
  onUndo: () => void;
}

/** What the keys do now, at the foot of the window; each is a button too. */
export function AnswerBar({ answers, count, isMarked, canUndo, onAnswer, onUndo }: AnswerBarProps) {
  const { t } = useWords();
  return (
    <div
      role="toolbar"
      aria-label={t('desk.triage.answers')}
      className="sticky bottom-0 z-20 -mx-4 flex flex-wrap items-center gap-x-1 border-rule border-t bg-paper px-4 py-1 md:-mx-6 md:px-6"
    >
      {answers.map((answer) => (
        <KeyButton
          key={answer.name}
          label={t(`desk.triage.answer.${answer.name}`)}
          hint={answer.key.toUpperCase()}
          isDisabled={count === 0}
          onPress={() => onAnswer(answer)}
        />
      ))}
      <KeyButton label={t('desk.triage.undo')} hint="U" isDisabled={!canUndo} onPress={onUndo} />
      <p
        aria-live="polite"
        className={`ms-auto text-12 text-muted ${isMarked ? '' : 'max-lg:hidden'}`}
      >
        {isMarked ? t('desk.triage.marked', { count }) : t('desk.triage.spaceMarks')}
      </p>
    </div>
  );
}

interface KeyButtonProps {
  label: ReactNode;
  hint: string;
  isDisabled: boolean;
  onPress: () => void;
}

function KeyButton({ label, hint, isDisabled, onPress }: KeyButtonProps) {
  return (
    <button
      type="button"
      disabled={isDisabled}
      onClick={onPress}
      className="flex min-h-8 items-center gap-1.5 rounded-2 px-2 text-13 hover:bg-hover disabled:text-muted disabled:opacity-60 pointer-coarse:min-h-11"
    >
      <span
        aria-hidden="true"
        className="rounded-2 border border-edge px-1 font-mono text-12 pointer-coarse:hidden"
      >
        {hint}
      </span>
      {label}
    </button>
  );
}

import type { ComponentType } from 'react';
import { CheckIcon, CircleIcon, ClockIcon, CrossIcon, QuestionIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import type { Status } from '@/lib/domain/event/vocabulary';

const MARKS: Record<Status, ComponentType<{ size?: number; className?: string }>> = {
  reported: QuestionIcon,
  announced: CircleIcon,
  confirmed: CheckIcon,
  completed: CheckIcon,
  postponed: ClockIcon,
  cancelled: CrossIcon,
  'did-not-happen': CrossIcon,
};

interface StatusMarkProps {
  status: Status;
  words: Words;
  /** The word is then for assistive technology alone. */
  isIconOnly?: boolean;
}

/** A status by its mark and its word: never by colour. */
export function StatusMark({ status, words, isIconOnly = false }: StatusMarkProps) {
  const Mark = MARKS[status];
  return (
    <span className="whitespace-nowrap">
      <Mark size={14} className="me-1 inline align-[-0.15em]" />
      <span className={isIconOnly ? 'sr-only' : ''}>{words.t(`vocabulary.status.${status}`)}</span>
    </span>
  );
}

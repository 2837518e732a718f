import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { DateBlock } from '@/components/event/date-block';
import { NameText } from '@/components/event/name-text';
import { useWords } from '@/lib/client/messages/use-words';
import type { EventCard } from '@/lib/domain/event/event-card';

interface TriageRowProps {
  card: EventCard;
  why: string;
  /** Why the last answer to it failed. */
  problem: string | undefined;
  isCurrent: boolean;
  /** Whether the keyboard is in the list, so that focus follows the row in hand. */
  takesFocus: boolean;
  isMarked: boolean;
  onSelect: () => void;
  onMark: () => void;
}

/** One event that waits: a box to mark it with, its days, its title, and why it is here. */
export function TriageRow(props: TriageRowProps) {
  const { card, why, problem, isCurrent, takesFocus, isMarked, onSelect, onMark } = props;
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  // Whoever reached the row before the page came alive has it in hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    if (document.activeElement === link.current) onSelect();
  }, []);
  useEffect(() => {
    if (isCurrent && takesFocus) link.current?.focus();
  }, [isCurrent, takesFocus]);
  return (
    <li
      className={`relative flex min-h-11 items-start gap-1 border-rule border-b py-1.5 ${
        isCurrent ? 'bg-today' : 'hover:bg-hover'
      } before:absolute before:inset-y-0 before:start-0 before:w-0.5 ${isCurrent ? 'before:bg-accent' : ''}`}
    >
      <label className="z-10 grid size-8 shrink-0 place-items-center pointer-coarse:size-11">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={isMarked}
          onChange={onMark}
        />
        <span className="sr-only">{words.t('desk.triage.mark', { title: card.titles.short })}</span>
      </label>
      <DateBlock dates={card.dates} was={card.postponedFrom} words={words} />
      <div className="min-w-0 grow pe-2">
        <h3 className="font-serif text-16">
          <Link
            ref={link}
            href={`/desk/events/${card.id}/edit`}
            prefetch={false}
            aria-current={isCurrent ? 'true' : undefined}
            onFocus={onSelect}
            onClick={(event) => {
              // A pointer looks first; Enter, a modifier and narrow screens open the event.
              const isLook = event.detail > 0 && !event.metaKey && !event.ctrlKey && hasPanel();
              if (isLook) event.preventDefault();
              onSelect();
            }}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              onMark();
            }}
            className="no-underline after:absolute after:inset-0 hover:underline"
          >
            <NameText text={card.titles.short} />
          </Link>
        </h3>
        <p className="text-12 text-muted">{why}</p>
        {problem && (
          <p role="alert" className="text-12 text-danger">
            {words.t('desk.triage.notDone', { reason: problem })}
          </p>
        )}
      </div>
    </li>
  );
}

/** Whether the record stands beside the list, which it does from the breakpoint `lg` on. */
function hasPanel(): boolean {
  return matchMedia('(min-width: 64rem)').matches;
}

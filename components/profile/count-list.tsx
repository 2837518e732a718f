import Link from 'next/link';
import type { ReactNode } from 'react';
import { NameText } from '@/components/event/name-text';

export interface CountLine {
  key: string;
  /** A code or colour before the name. */
  lead?: ReactNode;
  name: string;
  count: number;
  /** Where the name leads, and the events that were counted, where they have an address. */
  href: string;
  eventsHref: string | null;
  /** Spoken for the number: "12 events with Russia". */
  countLabel: string;
}

/** Names with how often they occur, each as a bar against the largest. */
export function CountList({ lines }: { lines: readonly CountLine[] }) {
  const most = Math.max(1, ...lines.map((line) => line.count));
  return (
    <ul>
      {lines.map((line) => (
        <li
          key={line.key}
          className="flex min-h-8 items-center gap-3 border-rule border-b hover:bg-hover"
        >
          <Link
            href={line.href}
            prefetch={false}
            className="flex min-w-0 grow items-center gap-2 py-1 no-underline hover:underline"
          >
            {line.lead}
            <NameText text={line.name} className="min-w-0" />
          </Link>
          <span aria-hidden="true" className="h-2 w-20 shrink-0">
            <span
              className="own-ground block h-full rounded-1 bg-slate"
              style={{ width: `${(line.count / most) * 100}%` }}
            />
          </span>
          {line.eventsHref === null ? (
            <span className="min-w-8 shrink-0 text-end text-13">{line.count}</span>
          ) : (
            <Link
              href={line.eventsHref}
              prefetch={false}
              aria-label={line.countLabel}
              className="touch-target min-w-8 shrink-0 text-end text-13 no-underline hover:underline"
            >
              {line.count}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

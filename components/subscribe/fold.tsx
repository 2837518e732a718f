import type { ReactNode } from 'react';

interface FoldProps {
  summary: string;
  isOpen?: boolean;
  children: ReactNode;
}

/** Something folded under one line, by the browser's own means. */
export function Fold({ summary, isOpen, children }: FoldProps) {
  return (
    <details className="group" open={isOpen}>
      <summary className="flex min-h-8 items-center gap-2 text-13 pointer-coarse:min-h-11">
        <span aria-hidden="true" className="w-3 text-center font-mono group-open:hidden">
          +
        </span>
        <span aria-hidden="true" className="hidden w-3 text-center font-mono group-open:inline">
          −
        </span>
        <span>{summary}</span>
      </summary>
      <div className="pb-4 ps-5">{children}</div>
    </details>
  );
}

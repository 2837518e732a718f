'use client';

import { useCopy } from '@/lib/client/use-copy';

interface CopyTextProps {
  text: string;
  /** What the button says, what it says for a moment after, and its name for ears. */
  label: string;
  copiedLabel: string;
  name: string;
}

/** A button that copies a text which stands beside it. */
export function CopyText({ text, label, copiedLabel, name }: CopyTextProps) {
  const { isCopied, copy } = useCopy();
  return (
    <button
      type="button"
      aria-label={isCopied ? copiedLabel : name}
      onClick={() => copy(text)}
      className="link touch-target min-h-6"
    >
      <span aria-live="polite">{isCopied ? copiedLabel : label}</span>
    </button>
  );
}

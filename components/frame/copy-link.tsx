'use client';

import { useCopy } from '@/lib/client/use-copy';

interface CopyLinkProps {
  label: string;
  copiedLabel: string;
}

/** Copies the address of the view; where it may not, the address bar still holds it. */
export function CopyLink({ label, copiedLabel }: CopyLinkProps) {
  const { isCopied, copy } = useCopy();
  return (
    <button
      type="button"
      onClick={() => copy(window.location.href)}
      className="link touch-target min-h-6"
    >
      <span aria-live="polite">{isCopied ? copiedLabel : label}</span>
    </button>
  );
}

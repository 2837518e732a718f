'use client';

import { useEffect, useState } from 'react';

/** Milliseconds for which the button says that it worked. */
const SAID = 2_000;

interface CopyLinkProps {
  label: string;
  copiedLabel: string;
}

/** Copies the address of the view. */
export function CopyLink({ label, copiedLabel }: CopyLinkProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button
      type="button"
      onClick={() => {
        navigator.clipboard.writeText(window.location.href).then(
          () => setCopied(true),
          // No permission: the address bar still holds the link.
          () => setCopied(false),
        );
      }}
      className="link touch-target min-h-6"
    >
      <span aria-live="polite">{isCopied ? copiedLabel : label}</span>
    </button>
  );
}

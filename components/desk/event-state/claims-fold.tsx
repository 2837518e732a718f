'use client';

import dynamic from 'next/dynamic';
import { type ComponentProps, useState } from 'react';
import type { ClaimsPanel as Panel } from './claims-panel';

const ClaimsPanel = dynamic(() => import('./claims-panel').then((module) => module.ClaimsPanel));

interface ClaimsFoldProps extends ComponentProps<typeof Panel> {
  isDisputed: boolean;
  /** What opens the claims. */
  label: string;
}

/** The claims at once where they contradict each other; else folded, and sent once they are wanted. */
export function ClaimsFold({ isDisputed, label, ...props }: ClaimsFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return isOpen || isDisputed ? (
    <ClaimsPanel {...props} />
  ) : (
    <button type="button" className="link" onClick={() => setOpen(true)}>
      {label}
    </button>
  );
}

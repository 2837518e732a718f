'use client';

import dynamic from 'next/dynamic';
import { type ComponentProps, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ClaimsPanel as Panel } from './claims-panel';

const ClaimsPanel = dynamic(() => import('./claims-panel').then((module) => module.ClaimsPanel));

/** The claims at once where they contradict each other; else folded, and sent once they are wanted. */
export function ClaimsFold(props: ComponentProps<typeof Panel>) {
  const t = useTranslations('desk.claims');
  const isDisputed = props.fields.some((field) => field.isDisputed);
  const [isOpen, setOpen] = useState(isDisputed);
  return (
    <details open={isDisputed} onToggle={() => setOpen(true)}>
      <summary className="link">{t('title')}</summary>
      {isOpen && <ClaimsPanel {...props} />}
    </details>
  );
}

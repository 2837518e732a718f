'use client';

import { useTranslations } from 'use-intl/react';
import { type ViewActions, ViewItem, type ViewLine } from './view-item';

/** Saved views in their owner's order. */
export function ViewList({ lines, actions }: { lines: readonly ViewLine[]; actions: ViewActions }) {
  const t = useTranslations('views');
  if (lines.length === 0) return <p className="max-w-140 py-3">{t('none')}</p>;
  return (
    <ol className="max-w-180 border-ink border-t-2">
      {lines.map((line) => (
        <ViewItem key={line.view.id} line={line} count={lines.length} actions={actions} />
      ))}
    </ol>
  );
}

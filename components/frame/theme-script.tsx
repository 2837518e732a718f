'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { useRef } from 'react';
import { THEME_SCRIPT } from '@/lib/client/theme';

/** Puts the theme script into the first document and nowhere else. */
export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  const isInserted = useRef(false);
  useServerInsertedHTML(() => {
    if (isInserted.current) return null;
    isInserted.current = true;
    return (
      <script
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, before first paint
        dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }}
      />
    );
  });
  return null;
}

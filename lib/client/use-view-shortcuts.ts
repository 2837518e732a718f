'use client';

import { useEffect, useState } from 'react';
import { type Shortcut, useShortcuts } from './shortcuts';

const NONE: readonly Shortcut[] = [];

/**
 * Binds the keys of a view over those of the frame around it. The frame binds its own when the page
 * is first taken over, in no order with the view's; a moment later the view's are the newer ones.
 */
export function useViewShortcuts(shortcuts: readonly Shortcut[]): void {
  const [isOver, setOver] = useState(false);
  useEffect(() => setOver(true), []);
  useShortcuts(isOver ? shortcuts : NONE);
}

'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

/** Closes a popover when the page under it changes. */
export function CloseOnNavigation({ id }: { id: string }) {
  const pathname = usePathname();
  const search = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the occasion, not an input
  useEffect(() => {
    const popover = document.getElementById(id);
    if (popover?.matches(':popover-open')) popover.hidePopover();
  }, [id, pathname, search]);
  return null;
}

'use client';

import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Dialog } from '@/components/ui/dialog';

/**
 * The page of subscription over the view it was opened from. Its address is that of the page, so
 * closing is going back, and leaving by any other link closes it too.
 */
export function SubscribeDialog({ children }: { children: ReactNode }) {
  const t = useTranslations('subscribe');
  const router = useRouter();
  const isOpen = usePathname() === '/subscribe';
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close')}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) router.back();
      }}
    >
      {children}
    </Dialog>
  );
}

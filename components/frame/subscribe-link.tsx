'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { LinkButton } from '@/components/ui/link-button';
import { subscribeHref } from '@/lib/client/subscribe-href';

/** Takes the view on screen away as a feed. */
export function SubscribeLink({
  size,
  className = '',
}: {
  size: 'medium' | 'large';
  className?: string;
}) {
  const t = useTranslations('frame');
  const href = subscribeHref(usePathname(), useSearchParams());
  return (
    <LinkButton variant="filled" size={size} href={href} prefetch={false} className={className}>
      {t('subscribe')}
    </LinkButton>
  );
}

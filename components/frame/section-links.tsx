'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { isInSection, SECTIONS } from './sections';

/** The sections as text; the current one is underlined in ink. */
export function SectionLinks({ isStacked = false }: { isStacked?: boolean }) {
  const t = useTranslations('frame');
  const pathname = usePathname();
  return (
    <ul className={isStacked ? 'flex flex-col' : 'flex h-full gap-5'}>
      {SECTIONS.map(({ key, href }) => (
        <li key={key} className={isStacked ? 'border-rule border-b' : 'flex'}>
          <Link
            href={href}
            aria-current={isInSection(pathname, href) ? 'page' : undefined}
            className={
              isStacked
                ? 'flex min-h-11 items-center text-16 no-underline aria-[current=page]:font-strong'
                : 'flex items-center border-idle border-y-2 text-14 no-underline hover:text-accent aria-[current=page]:border-b-ink'
            }
          >
            {t(key)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { KeysButton } from './keys-button';
import { ThemeSwitch } from './theme-switch';

/** The last line of every page. */
export function Footer({ words: { t } }: { words: Words }) {
  return (
    <footer className="mt-16 border-rule border-t text-12 text-muted print:hidden">
      <div className="page-column flex flex-wrap items-center gap-x-6 gap-y-2 py-4">
        <p className="me-auto max-lg:basis-full">{t('frame.footer.note')}</p>
        <Link href="/changes" prefetch={false} className="link flex min-h-6 min-w-6 items-center">
          {t('frame.footer.changes')}
        </Link>
        <Link href="/people" prefetch={false} className="link flex min-h-6 min-w-6 items-center">
          {t('frame.footer.people')}
        </Link>
        <Link href="/topics" prefetch={false} className="link flex min-h-6 min-w-6 items-center">
          {t('frame.footer.topics')}
        </Link>
        <Link href="/about" prefetch={false} className="link flex min-h-6 min-w-6 items-center">
          {t('frame.footer.about')}
        </Link>
        <Link href="/api/docs" prefetch={false} className="link flex min-h-6 min-w-6 items-center">
          {t('frame.footer.api')}
        </Link>
        <KeysButton />
        <ThemeSwitch />
      </div>
    </footer>
  );
}

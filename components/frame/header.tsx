import Link from 'next/link';
import { CrossIcon, MenuIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';
import { CloseOnNavigation } from './close-on-navigation';
import { SearchForm } from './search-form';
import { SectionLinks } from './section-links';
import { SubscribeLink } from './subscribe-link';

const MENU = 'site-menu';

/** The top of every public page: 48 px, name, sections, search, subscribe. */
export function Header({ words }: { words: Words }) {
  const { t } = words;
  return (
    <header className="border-rule border-b bg-paper print:hidden">
      <div className="page-column flex h-12 items-center gap-8">
        <Link
          href="/"
          aria-label={t('frame.home')}
          className="-mx-1 flex min-h-11 items-center px-1 font-serif text-20 no-underline"
        >
          {t('frame.name')}
        </Link>
        <nav aria-label={t('frame.sections')} className="hidden h-full md:block">
          <SectionLinks />
        </nav>
        <div className="ms-auto flex items-center gap-3">
          <div className="hidden w-[17.5rem] lg:block">
            <SearchForm words={words} id="search" />
          </div>
          <SubscribeLink size="medium" className="max-sm:hidden" />
          <button
            type="button"
            popoverTarget={MENU}
            aria-label={t('frame.menu')}
            className="-me-3 grid size-11 place-items-center lg:hidden"
          >
            <MenuIcon size={20} />
          </button>
        </div>
      </div>
      <MobileMenu words={words} />
    </header>
  );
}

/** The full-width sheet of narrow screens: the browser's own popover, without any script. */
function MobileMenu({ words }: { words: Words }) {
  const { t } = words;
  return (
    <div
      id={MENU}
      popover="auto"
      className="inset-x-0 top-0 bottom-auto m-0 w-full max-w-none bg-paper text-ink shadow-popover"
    >
      <CloseOnNavigation id={MENU} />
      <div className="page-column flex flex-col gap-4 pb-6">
        <div className="flex h-12 items-center justify-between">
          <span className="font-serif text-20">{t('frame.name')}</span>
          <button
            type="button"
            popoverTarget={MENU}
            popoverTargetAction="hide"
            aria-label={t('frame.closeMenu')}
            className="-me-3 grid size-11 place-items-center"
          >
            <CrossIcon size={20} />
          </button>
        </div>
        <SearchForm words={words} id="search-menu" isLarge />
        <nav aria-label={t('frame.sections')} className="border-rule border-t">
          <SectionLinks isStacked />
        </nav>
        <SubscribeLink size="large" />
      </div>
    </div>
  );
}

import Link from 'next/link';
import type { Words } from '@/lib/client/messages/words';
import { type Actor, canManagePeople, canSeeDesk } from '@/lib/domain/permissions';

interface DeskBarProps {
  actor: Actor;
  signOut: () => Promise<void>;
  words: Words;
}

/** The line under the header of whoever is signed in: where to go, and who one is. */
export function DeskBar({ actor, signOut, words: { t } }: DeskBarProps) {
  const place = 'flex min-h-9 items-center no-underline hover:underline';
  return (
    <div className="border-rule border-b text-13">
      <div className="page-column flex min-h-9 flex-wrap items-center gap-x-5">
        <nav aria-label={t('desk.label')} className="max-sm:contents">
          <ul className="flex flex-wrap gap-x-5 max-sm:contents">
            {canSeeDesk(actor) && <DeskPlaces className={place} t={t} />}
            <li>
              <Link href="/views" className={place}>
                {t('desk.views')}
              </Link>
            </li>
            {canManagePeople(actor) && (
              <li>
                <Link href="/desk/people" className={place}>
                  {t('desk.people')}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <form action={signOut} className="ms-auto flex min-h-9 items-center gap-4 text-muted">
          <span>
            {t('desk.signedInAs', { name: actor.name, role: t(`people.roles.${actor.role}`) })}
          </span>
          <button type="submit" className="link touch-target min-h-6">
            {t('desk.signOut')}
          </button>
        </form>
      </div>
    </div>
  );
}

function DeskPlaces({ className, t }: { className: string; t: Words['t'] }) {
  return (
    <>
      <li>
        <Link href="/desk" className={`${className} font-strong`}>
          {t('desk.title')}
        </Link>
      </li>
      <li>
        <Link href="/desk/add" className={className}>
          {t('desk.add.title')}
          <kbd className="ms-1.5 rounded-2 border max-sm:hidden border-rule px-1 font-mono text-12 text-muted">
            N
          </kbd>
        </Link>
      </li>
      <li>
        <Link href="/desk/import" className={className}>
          {t('desk.imports.title')}
        </Link>
      </li>
    </>
  );
}

import Link from 'next/link';
import { Button } from '@/components/ui/button';
import type { Words } from '@/lib/client/messages/words';
import { type Actor, canSeeDesk } from '@/lib/domain/permissions';

interface ForbiddenPageProps {
  actor: Actor;
  signOut: () => Promise<void>;
  words: Words;
}

/** Says who one is and what can be done about it; nothing of what the page would have shown. */
export function ForbiddenPage({ actor, signOut, words: { t } }: ForbiddenPageProps) {
  const role = t(`people.roles.${actor.role}`);
  return (
    <div className="page-column py-10">
      <h1 className="font-serif text-28">{t('auth.forbidden.title')}</h1>
      <p className="mt-2 max-w-[45rem] text-16">
        {t('auth.forbidden.text', { name: actor.name, role })}
      </p>
      <form action={signOut} className="mt-6 flex items-center gap-6">
        <Button type="submit" variant="outline">
          {t('auth.forbidden.signOut')}
        </Button>
        {canSeeDesk(actor) && (
          <Link href="/desk" className="link">
            {t('auth.forbidden.desk')}
          </Link>
        )}
        <Link href="/" className="link">
          {t('problem.home')}
        </Link>
      </form>
    </div>
  );
}

import { LinkButton } from '@/components/ui/link-button';
import type { Words } from '@/lib/client/messages/words';

interface NoMatchProps {
  conditions: number;
  /** The page without its filter. */
  href: string;
  words: Words;
}

/** What a page says when its filter leaves nothing of its subject. */
export function NoMatch({ conditions, href, words: { t } }: NoMatchProps) {
  return (
    <section className="border-ink border-t-2 pt-6">
      <h2 className="font-serif text-20">{t('list.empty.title', { count: conditions })}</h2>
      <p className="mt-3">
        <LinkButton variant="outline" href={href} prefetch={false}>
          {t('list.empty.clear', { count: conditions })}
        </LinkButton>
      </p>
    </section>
  );
}

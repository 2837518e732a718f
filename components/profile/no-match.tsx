import { EmptyDiary } from '@/components/event/empty-diary';
import { LinkButton } from '@/components/ui/link-button';
import type { Words } from '@/lib/client/messages/words';

interface NoMatchProps {
  /** Conditions of the filter; 0 when the diary itself is empty. */
  conditions: number;
  /** The page without its filter. */
  href: string;
  words: Words;
}

/** What a page says when its filter leaves nothing of its subject, or the diary has nothing yet. */
export function NoMatch({ conditions, href, words }: NoMatchProps) {
  const { t } = words;
  if (conditions === 0) return <EmptyDiary words={words} />;
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

import type { Words } from '@/lib/client/messages/words';

/** What a view says while nothing at all is published. */
export function EmptyDiary({ words: { t } }: { words: Words }) {
  return <p className="border-ink border-t-2 py-6 font-serif text-20">{t('list.empty.none')}</p>;
}

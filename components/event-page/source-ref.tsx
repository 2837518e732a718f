import type { Words } from '@/lib/client/messages/words';
import type { SourceRecord } from '@/lib/domain/event/event-record';

interface SourceRefProps {
  id: string | null;
  sources: readonly SourceRecord[];
  words: Words;
}

/** The number of a footnote, leading to it. */
export function SourceRef({ id, sources, words }: SourceRefProps) {
  const index = sources.findIndex((source) => source.id === id);
  const source = sources[index];
  if (!source) return null;
  return (
    <a
      href={`#source-${index + 1}`}
      aria-label={words.t('eventPage.source.number', { n: index + 1, title: source.title })}
      className="link touch-target ms-1 px-0.5"
    >
      [{index + 1}]
    </a>
  );
}

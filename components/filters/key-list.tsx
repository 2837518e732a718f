'use client';

import { useWords } from '@/lib/client/messages/use-words';
import { describeFilter, type FilterClauseKey } from '@/lib/domain/filter/describe-filter';
import type { Filter } from '@/lib/domain/filter/filter';

/** What can be added by hand; pairs, trips and instants come from links. */
const OFFERED: readonly FilterClauseKey[] = [
  'visitor',
  'host',
  'party',
  'person',
  'place',
  'topic',
  'window',
  'kind',
  'level',
  'status',
  'evidence',
  'precision',
  'q',
];

interface KeyListProps {
  filter: Filter;
  /** The key that the page is about already. */
  without: FilterClauseKey | null;
  onChoose: (key: FilterClauseKey) => void;
}

/** The conditions that the filter does not have yet. */
export function KeyList({ filter, without, onChoose }: KeyListProps) {
  const { t } = useWords();
  const present = new Set(describeFilter(filter).map((clause) => clause.key));
  return (
    <>
      <p className="px-3 pt-2 pb-1 text-12 text-muted">{t('filter.keys')}</p>
      <ul className="grid grid-cols-2 pb-1">
        {OFFERED.filter((key) => key !== without && !present.has(key)).map((key, index) => (
          <li key={key}>
            <button
              type="button"
              // The dialog has just opened at the reader's wish: its first choice takes focus.
              ref={(element) => {
                if (index === 0) element?.focus();
              }}
              onClick={() => onChoose(key)}
              className="flex min-h-8 w-full items-center px-3 text-start hover:bg-hover focus-visible:-outline-offset-2 pointer-coarse:min-h-11"
            >
              {t(`filter.key.${key}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

import { pickMessages } from '@/lib/client/messages/messages';
import type { Words } from '@/lib/client/messages/words';
import { MoreWords } from '@/lib/client/messages/words-provider';
import { FilterLine, type FilterLineProps } from './filter-line';
import { PlainFilterForms } from './plain-filter-forms';

interface FilterBarProps extends FilterLineProps {
  words: Words;
}

/** The line under the header of every view that takes a filter. */
export function FilterBar({ words, ...line }: FilterBarProps) {
  const { filter, pathname, controls } = line;
  return (
    <search
      aria-label={words.t('filter.label')}
      className="block border-rule border-b print:border-0"
    >
      <div className="page-column">
        <MoreWords
          locale={words.locale}
          messages={pickMessages(words.locale, ['filter', 'vocabulary'])}
        >
          <FilterLine {...line} />
        </MoreWords>
        <noscript>
          <PlainFilterForms filter={filter} pathname={pathname} controls={controls} words={words} />
        </noscript>
      </div>
    </search>
  );
}

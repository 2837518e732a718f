import Form from 'next/form';
import { buttonClass } from '@/components/ui/button-class';
import { SearchIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';

interface ListSearchProps {
  /** What is asked for now. */
  text: string;
  /** Everything else in the address, kept by the search. */
  pairs: readonly (readonly [string, string])[];
  words: Words;
}

/** Words to look for within the filter: a plain form, so that the answer has an address. */
export function ListSearch({ text, pairs, words: { t } }: ListSearchProps) {
  return (
    <Form action="/events" prefetch={false} className="flex min-w-0 grow gap-2 sm:max-w-105">
      {pairs.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <div className="relative min-w-0 grow">
        <label htmlFor="list-q" className="sr-only">
          {t('list.search.label')}
        </label>
        <SearchIcon className="pointer-events-none absolute inset-y-0 start-2 my-auto text-muted" />
        <input
          id="list-q"
          name="q"
          type="search"
          required
          maxLength={200}
          defaultValue={text}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('list.search.placeholder')}
          className="h-8 w-full rounded-2 border border-edge bg-surface ps-8 pe-2 text-13 hover:border-ink pointer-coarse:h-11 pointer-coarse:text-16"
        />
      </div>
      <button type="submit" className={`${buttonClass('outline', 'medium')} pointer-coarse:h-11`}>
        {t('list.search.submit')}
      </button>
    </Form>
  );
}

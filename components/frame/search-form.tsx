import Form from 'next/form';
import { SearchIcon } from '@/components/ui/icons';
import type { Words } from '@/lib/client/messages/words';

interface SearchFormProps {
  words: Words;
  /** Unique on the page; the `/` key goes to `search`. */
  id: string;
  isLarge?: boolean;
}

/** Full-text search: a plain form, so it works without JavaScript and lands on a shareable address. */
export function SearchForm({ words: { t }, id, isLarge = false }: SearchFormProps) {
  return (
    // One search landmark a page is enough: the header's.
    <Form
      action="/events"
      prefetch={false}
      {...(isLarge ? {} : { role: 'search' })}
      className="group relative"
    >
      <label htmlFor={id} className="sr-only">
        {t('frame.search.label')}
      </label>
      <SearchIcon className="pointer-events-none absolute inset-y-0 start-2 my-auto text-muted" />
      <input
        id={id}
        name="q"
        type="search"
        required
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('frame.search.placeholder')}
        className={`w-full rounded-2 border border-edge bg-surface ps-8 pe-8 hover:border-ink ${isLarge ? 'h-11 text-16' : 'h-8 text-13'}`}
      />
      {!isLarge && (
        <kbd className="pointer-events-none absolute inset-y-0 end-2 my-auto grid h-5 w-5 place-items-center rounded-2 border border-rule font-mono text-12 text-muted group-focus-within:opacity-0">
          /
        </kbd>
      )}
    </Form>
  );
}

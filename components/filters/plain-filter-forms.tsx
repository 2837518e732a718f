import type { ReactNode } from 'react';
import type { Words } from '@/lib/client/messages/words';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import { EVENT_KINDS, STATUSES } from '@/lib/domain/event/vocabulary';
import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';

interface PlainFilterFormsProps {
  filter: Filter;
  pathname: string;
  controls: string;
  words: Words;
}

/** What can be typed, and what can be picked from a short list. */
const TYPED = ['visitor', 'host', 'person', 'place', 'from', 'to', 'q'] as const;

/**
 * The filter without JavaScript: one plain form for each condition, because a form that sends empty
 * fields would ask for nothing and be refused. Each keeps all the other conditions.
 */
export function PlainFilterForms({ filter, pathname, controls, words }: PlainFilterFormsProps) {
  const { t } = words;
  const query = [formatFilter(filter), controls].filter((part) => part !== '').join('&');
  const pairs = [...new URLSearchParams(query)];
  const currentOf = (key: string) => pairs.find(([name]) => name === key)?.[1] ?? '';
  const form = { pathname, pairs, submit: t('filter.apply') };
  const picked = {
    topic: TOPICS.map(({ slug }) => ({ value: slug, label: t(`vocabulary.topic.${slug}`) })),
    kind: EVENT_KINDS.map((word) => ({ value: word, label: t(`vocabulary.kind.${word}`) })),
    status: STATUSES.map((word) => ({ value: word, label: t(`vocabulary.status.${word}`) })),
  };
  const labelOf = (key: (typeof TYPED)[number]) =>
    key === 'from' || key === 'to' ? t(`filter.window.${key}`) : t(`filter.key.${key}`);
  return (
    <details className="pb-2">
      <summary className="link cursor-pointer text-13">{t('filter.plain.summary')}</summary>
      <div className="flex flex-wrap gap-4 py-2">
        {TYPED.map((key) => (
          <KeyForm key={key} {...form} name={key} label={labelOf(key)}>
            <input
              name={key}
              required
              defaultValue={currentOf(key)}
              className="h-8 w-36 border border-edge bg-surface px-2"
            />
          </KeyForm>
        ))}
        {(['topic', 'kind', 'status'] as const).map((key) => (
          <KeyForm key={key} {...form} name={key} label={t(`filter.key.${key}`)}>
            <select
              name={key}
              required
              defaultValue={currentOf(key)}
              className="h-8 border border-edge bg-surface px-2"
            >
              {picked[key].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </KeyForm>
        ))}
      </div>
    </details>
  );
}

interface KeyFormProps {
  pathname: string;
  /** All that the address holds now. */
  pairs: [string, string][];
  name: string;
  label: string;
  submit: string;
  children: ReactNode;
}

function KeyForm({ pathname, pairs, name, label, submit, children }: KeyFormProps) {
  return (
    <form action={pathname} className="flex items-end gap-1 text-13">
      {pairs
        .filter(([key]) => key !== name)
        .map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is what the caller puts in */}
      <label className="flex flex-col">
        {label}
        {children}
      </label>
      <button type="submit" className="h-8 border border-edge px-2">
        {submit}
      </button>
    </form>
  );
}

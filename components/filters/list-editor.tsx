'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { FilterList } from '@/components/ui/filter-list';
import type { Option } from '@/components/ui/list-box';
import { facetsQuery } from '@/lib/client/facets-query';
import { useWords } from '@/lib/client/messages/use-words';
import type { Words } from '@/lib/client/messages/words';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import type { FacetValue } from '@/lib/domain/event/facet-counts';
import { setFilterValues } from '@/lib/domain/filter/edit-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import type { ListKey } from '@/lib/domain/filter/filter-keys';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { type FilterLabels, valueText } from './clause-text';

interface ListEditorProps {
  filterKey: ListKey;
  filter: Filter;
  /** The filter of the counts: that of the page, with its subject. */
  countedUnder: Filter;
  labels: FilterLabels;
  onApply: (next: Filter) => void;
}

/** Values of one key with their counts. What is ticked applies at once. */
export function ListEditor(props: ListEditorProps) {
  const { filterKey, filter, countedUnder, labels, onApply } = props;
  const words = useWords();
  const { t, locale } = words;
  const { include, exclude } = filter[filterKey];
  const [isNegative, setNegative] = useState(include.length === 0 && exclude.length > 0);
  const chosen = isNegative ? exclude : include;
  // What was chosen when the list opened stands first; ticking then moves nothing.
  const [wasChosen] = useState(() => new Set(filterKey === 'topic' ? [] : chosen));
  const query = useQuery({
    ...facetsQuery(formatFilter(countedUnder)),
    placeholderData: keepPreviousData,
  });
  const name = t(`filter.key.${filterKey}`);

  if (query.isError) return <LoadFault onRetry={() => query.refetch()} />;
  if (!query.data) return <ListSkeleton label={t('filter.loading')} />;
  const options = optionsOf(filterKey, query.data.facets[filterKey] ?? [], labels, words).sort(
    (a, b) => Number(wasChosen.has(b.id)) - Number(wasChosen.has(a.id)),
  );
  return (
    <>
      <FilterList
        label={t('filter.find', { key: name })}
        placeholder={t('filter.findPlaceholder')}
        options={options}
        selected={chosen}
        onChange={(next) =>
          onApply(
            isNegative
              ? setFilterValues(filter, filterKey, include, next)
              : setFilterValues(filter, filterKey, next, exclude),
          )
        }
        emptyText={options.length === 0 ? t('filter.noValues') : t('filter.noOption')}
        locale={locale}
      />
      <div className="border-rule border-t px-3">
        <Checkbox
          isSelected={isNegative}
          onChange={(next) => {
            setNegative(next);
            if (chosen.length > 0) {
              onApply(setFilterValues(filter, filterKey, next ? [] : chosen, next ? chosen : []));
            }
          }}
        >
          {t('filter.negative')}
        </Checkbox>
      </div>
    </>
  );
}

/** Topics stand as the taxonomy has them, all else as the server counts: the most frequent first. */
function optionsOf(
  key: ListKey,
  values: readonly FacetValue[],
  labels: FilterLabels,
  words: Words,
): Option[] {
  const named = values.map(
    ({ value, label, count }): Option => ({
      id: value,
      label: valueText(key, value, { ...labels, [`${key}:${value}`]: label }, words),
      count,
    }),
  );
  if (key !== 'topic') return named;
  const byId = new Map(named.map((option) => [option.id, option]));
  return TOPICS.flatMap(({ slug, parent }) => {
    const option = byId.get(slug);
    return option ? [{ ...option, isChild: parent !== null }] : [];
  });
}

function LoadFault({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <p role="alert" className="flex items-center justify-between gap-4 p-3 text-13">
      {t('filter.failed')}
      <button type="button" onClick={onRetry} className="link touch-target min-h-6 shrink-0">
        {t('filter.retry')}
      </button>
    </p>
  );
}

/** The shape of the list; only when the counts take longer than 200 ms. */
function ListSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="appear-late flex flex-col gap-1 p-2">
      {['w-full', 'w-3/5', 'w-2/5', 'w-1/2', 'w-1/3'].map((width) => (
        <span key={width} className="flex h-8 items-center">
          <span className={`h-3 rounded-2 bg-hover ${width}`} />
        </span>
      ))}
    </div>
  );
}

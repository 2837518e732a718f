'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { Fragment, useState, useTransition } from 'react';
import { NameText } from '@/components/event/name-text';
import { PlusIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import { viewHref } from '@/lib/client/view-href';
import { describeFilter, type FilterClauseKey } from '@/lib/domain/filter/describe-filter';
import { EMPTY_FILTER, type Filter, isEmptyFilter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import type { SubjectKey } from '@/lib/domain/filter/narrow-filter';
import { clauseText, type FilterLabels } from './clause-text';

const loadEditor = () => import('./clause-editor').then((module) => module.ClauseEditor);
const ClauseEditor = dynamic(loadEditor, { ssr: false });

/** What a page is about whatever its filter: "Iraq · Events about energy". */
export interface FilterSubject {
  key: SubjectKey;
  /** A code or slug; two codes for a pair, `IQ,RU`. */
  value: string;
  name: string;
}

export interface FilterLineProps {
  filter: Filter;
  subject?: FilterSubject;
  labels: FilterLabels;
  /** Events that the filter matches. */
  total: number;
  isExact: boolean;
  /** Path of the view, such as `/timeline`. */
  pathname: string;
  /** The view's own keys that survive a change of the filter, as a query string without `?`. */
  controls: string;
  /** Of those, keys that the view itself moves in the address: what stands there now is kept. */
  movingKeys?: readonly string[];
}

/** What is being changed, and the button it was asked from. */
interface Opened {
  key: FilterClauseKey | 'add';
  trigger: HTMLElement;
}

/** The filter as a sentence whose bold phrases can be changed; every change is a new address. */
export function FilterLine(props: FilterLineProps) {
  const { filter, subject, labels, total, isExact, pathname } = props;
  const controls = useControls(props);
  const { t } = useWords();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [shown, setShown] = useShown(filter);
  const [opened, setOpened] = useState<Opened | null>(null);

  const apply = (next: Filter) => {
    setShown(next);
    startTransition(() => router.push(viewHref(pathname, next, controls), { scroll: false }));
  };

  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 py-1 text-14">
      <p className="leading-7">
        {subject && (
          <>
            <NameText text={subject.name} /> ·{' '}
          </>
        )}
        <Sentence filter={shown} labels={labels} onOpen={setOpened} />{' '}
        <button
          type="button"
          aria-label={t('filter.add')}
          aria-haspopup="dialog"
          onPointerEnter={loadEditor}
          onFocus={loadEditor}
          onClick={(event) => setOpened({ key: 'add', trigger: event.currentTarget })}
          className="touch-target ms-1 inline-grid size-6 place-items-center rounded-2 border border-edge align-middle text-muted hover:border-ink hover:text-ink"
        >
          <PlusIcon size={14} />
        </button>
      </p>
      <p className="ms-auto flex items-center gap-4 text-muted" aria-busy={isPending}>
        {!isEmptyFilter(shown) && (
          <Link
            href={viewHref(pathname, EMPTY_FILTER, controls)}
            scroll={false}
            className="link touch-target flex min-h-6 items-center"
          >
            {t('filter.clear')}
          </Link>
        )}
        <span
          aria-live="polite"
          className={`transition-opacity delay-200 ${isPending ? 'opacity-50' : ''}`}
        >
          {t(isExact ? 'filter.count' : 'filter.countAtLeast', { count: total })}
        </span>
      </p>
      {opened && (
        <ClauseEditor
          clause={opened.key}
          trigger={opened.trigger}
          filter={shown}
          {...(subject && { subject })}
          labels={labels}
          onApply={apply}
          onOpenKey={(key) => setOpened({ ...opened, key })}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

/** The controls as the page gave them, save those that the view has moved since. */
function useControls({ controls, movingKeys = [] }: FilterLineProps): string {
  const address = useSearchParams();
  const kept = new URLSearchParams(controls);
  for (const key of movingKeys) {
    const now = address.get(key);
    if (now !== null) kept.set(key, now);
  }
  return kept.toString();
}

/** The filter to show: what was just chosen, until the page brings another. */
function useShown(filter: Filter): [Filter, (next: Filter) => void] {
  const query = formatFilter(filter);
  const [state, setState] = useState({ query, shown: filter });
  const isStale = state.query !== query;
  if (isStale) setState({ query, shown: filter });
  return [isStale ? filter : state.shown, (next) => setState({ query, shown: next })];
}

interface SentenceProps {
  filter: Filter;
  labels: FilterLabels;
  onOpen: (opened: Opened) => void;
}

function Sentence({ filter, labels, onOpen }: SentenceProps) {
  const words = useWords();
  const clauses = describeFilter(filter);
  if (clauses.length === 0) return words.t('filter.sentence.all');
  return (
    <>
      {clauses[0]?.key !== 'kind' && words.t('filter.sentence.everything')}
      {clauses.map((clause, index) => {
        const text = clauseText(clause, labels, words);
        const isFirst = index === 0 && clause.key === 'kind';
        return (
          <Fragment key={clause.key}>
            {!isFirst && (text.hasComma ? ', ' : ' ')}
            {text.lead !== '' && `${text.lead} `}
            <Phrase clauseKey={clause.key} value={text.value} onOpen={onOpen} />
          </Fragment>
        );
      })}
    </>
  );
}

interface PhraseProps {
  clauseKey: FilterClauseKey;
  value: string;
  onOpen: (opened: Opened) => void;
}

function Phrase({ clauseKey, value, onOpen }: PhraseProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={t('filter.change', { key: t(`filter.key.${clauseKey}`), value })}
      onPointerEnter={loadEditor}
      onFocus={loadEditor}
      onClick={(event) => onOpen({ key: clauseKey, trigger: event.currentTarget })}
      className="link touch-target min-h-6 text-start font-strong leading-6"
    >
      <bdi>{value}</bdi>
    </button>
  );
}

'use client';

import type { ReactNode } from 'react';
import {
  ListBox as AriaListBox,
  type ListBoxProps as AriaListBoxProps,
  ListBoxItem,
} from 'react-aria-components/ListBox';
import { CheckIcon } from './icons';

/** One value to choose. */
export interface Option {
  /** Stable value, unique in its list. */
  id: string;
  label: string;
  /** Second line or context: "Prime Minister of Iraq". */
  hint?: string | undefined;
  /** How many events have it; shown at the end of the row. */
  count?: number | undefined;
  /** Indent under the option before it. */
  isChild?: boolean | undefined;
}

interface ListBoxProps extends Omit<AriaListBoxProps<Option>, 'children' | 'className'> {
  emptyText: string;
  locale: string;
  className?: string;
}

/** The list under selects and comboboxes. A check stands before what is chosen. */
export function ListBox({ emptyText, locale, className = '', ...rest }: ListBoxProps) {
  const number = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  return (
    <AriaListBox
      {...rest}
      className={`max-h-80 overflow-y-auto overscroll-contain py-1 outline-none ${className}`}
      renderEmptyState={() => <p className="px-3 py-2 text-13 text-muted">{emptyText}</p>}
    >
      {(option: Option) => (
        <OptionRow
          option={option}
          count={option.count === undefined ? null : number.format(option.count)}
        />
      )}
    </AriaListBox>
  );
}

function OptionRow({ option, count }: { option: Option; count: ReactNode }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      className="group flex min-h-8 items-center gap-2 px-2 py-1 text-14 outline-none data-focused:bg-hover data-focused:shadow-[inset_2px_0_0_var(--color-accent)] data-disabled:opacity-50 pointer-coarse:min-h-11"
    >
      <CheckIcon className="shrink-0 opacity-0 group-data-selected:opacity-100" />
      <span className={`min-w-0 flex-1 ${option.isChild ? 'ps-3' : ''}`}>
        <bdi className="group-data-selected:font-strong">{option.label}</bdi>
        {option.hint && <span className="block text-12 text-muted">{option.hint}</span>}
      </span>
      {count !== null && <span className="text-12 text-muted">{count}</span>}
    </ListBoxItem>
  );
}

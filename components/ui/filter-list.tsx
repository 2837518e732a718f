'use client';

import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { controlClass } from './field';
import { ListBox, type Option } from './list-box';

interface FilterListProps {
  /** What the list holds, for assistive technology: "Find in Host". */
  label: string;
  placeholder: string;
  options: readonly Option[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  emptyText: string;
  locale: string;
}

/**
 * Any number of many values: a search box over a list that stays open, each value with its count.
 * It is the multiple combobox of the filter line and lives inside a popover or dialog.
 */
export function FilterList(props: FilterListProps) {
  const { label, placeholder, options, selected, onChange, emptyText, locale } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField autoFocus className="border-rule border-b p-2">
        <Label className="sr-only">{label}</Label>
        <Input className={controlClass} placeholder={placeholder} />
      </SearchField>
      <ListBox
        aria-label={label}
        items={options}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          onChange(keys === 'all' ? options.map((one) => one.id) : [...keys].map(String));
        }}
        emptyText={emptyText}
        locale={locale}
      />
    </Autocomplete>
  );
}

'use client';

import { Button } from 'react-aria-components/Button';
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select';
import { controlClass, FieldLabel, FieldNotes, type FieldTexts, fieldClass } from './field';
import { ChevronDownIcon } from './icons';
import { ListBox, type Option } from './list-box';
import { Popover } from './popover';

interface SelectProps
  extends Omit<AriaSelectProps<Option>, 'children' | 'className' | 'items'>,
    FieldTexts {
  options: readonly Option[];
  placeholder: string;
  emptyText: string;
  locale: string;
  className?: string;
  isLabelHidden?: boolean;
}

/** One of a short list. Use a combobox when there are more than about ten. */
export function Select(props: SelectProps) {
  const {
    label,
    description,
    errorMessage,
    options,
    emptyText,
    locale,
    className = '',
    isLabelHidden = false,
    ...rest
  } = props;
  const isInvalid = rest.isInvalid ?? errorMessage !== undefined;
  return (
    <AriaSelect {...rest} isInvalid={isInvalid} className={`${fieldClass} ${className}`}>
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Button className={`${controlClass} flex items-center justify-between gap-2 text-start`}>
        {/* The label alone: the row of the list has a check and a hint, which a control has no room for. */}
        <SelectValue className="truncate data-placeholder:text-muted">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDownIcon className="shrink-0 text-muted" />
      </Button>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className="min-w-(--trigger-width)">
        <ListBox items={options} emptyText={emptyText} locale={locale} />
      </Popover>
    </AriaSelect>
  );
}

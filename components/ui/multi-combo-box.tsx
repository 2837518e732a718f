'use client';

import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { controlClass, FieldLabel, FieldNotes, type FieldTexts, fieldClass } from './field';
import { CrossIcon } from './icons';
import { ListBox, type Option } from './list-box';
import { Popover } from './popover';

interface MultiComboBoxProps
  extends Omit<
      AriaComboBoxProps<Option, 'multiple'>,
      'children' | 'className' | 'items' | 'defaultItems' | 'selectionMode' | 'value' | 'onChange'
    >,
    FieldTexts {
  options: readonly Option[];
  isServerFiltered?: boolean;
  /** What is chosen, in order; shown over the control, each with a button that takes it out. */
  selected: readonly Option[];
  onChange: (ids: string[]) => void;
  /** Label of the button that takes a value out. */
  removeLabel: (option: Option) => string;
  placeholder?: string | undefined;
  emptyText: string;
  locale: string;
  className?: string;
}

/** Several of many in a form, in the order in which they were chosen. */
export function MultiComboBox(props: MultiComboBoxProps) {
  const { label, description, errorMessage, options, isServerFiltered, selected, ...others } =
    props;
  const { onChange, removeLabel, placeholder, emptyText, locale, className = '', ...rest } = others;
  const isInvalid = rest.isInvalid ?? errorMessage !== undefined;
  const ids = selected.map((one) => one.id);
  const items = isServerFiltered ? { items: options } : { defaultItems: options };
  return (
    <AriaComboBox
      menuTrigger="focus"
      allowsEmptyCollection
      {...rest}
      {...items}
      selectionMode="multiple"
      value={ids}
      onChange={(keys) => onChange(keys.map(String))}
      isInvalid={isInvalid}
      className={`${fieldClass} ${className}`}
    >
      <FieldLabel>{label}</FieldLabel>
      {selected.length > 0 && (
        <ul className="border-rule border-t">
          {selected.map((option) => (
            <li
              key={option.id}
              className="flex min-h-8 items-center justify-between gap-2 border-rule border-b ps-2"
            >
              <bdi>{option.label}</bdi>
              <Button
                slot={null}
                aria-label={removeLabel(option)}
                onPress={() => onChange(ids.filter((id) => id !== option.id))}
                className="touch-target grid size-8 place-items-center text-muted hover:text-ink"
              >
                <CrossIcon />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Input {...(placeholder === undefined ? {} : { placeholder })} className={controlClass} />
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className="w-(--trigger-width) min-w-64">
        <ListBox emptyText={emptyText} locale={locale} />
      </Popover>
    </AriaComboBox>
  );
}

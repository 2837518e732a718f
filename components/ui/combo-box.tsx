'use client';

import { Button } from 'react-aria-components/Button';
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
} from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { controlClass, FieldLabel, FieldNotes, type FieldTexts, fieldClass } from './field';
import { ChevronDownIcon } from './icons';
import { ListBox, type Option } from './list-box';
import { Popover } from './popover';

interface ComboBoxProps
  extends Omit<AriaComboBoxProps<Option>, 'children' | 'className' | 'items' | 'defaultItems'>,
    FieldTexts {
  /** All options, narrowed here as the reader types; or with `isServerFiltered` just what to show. */
  options: readonly Option[];
  /** The options already answer what was typed (suggestions from the server). */
  isServerFiltered?: boolean;
  placeholder?: string | undefined;
  emptyText: string;
  locale: string;
  className?: string;
}

/**
 * One of many, found by typing. With `allowsCustomValue` what was typed counts too, which is how
 * something new is made on the fly.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, description, errorMessage, options, isServerFiltered, placeholder, ...others } =
    props;
  const { emptyText, locale, className = '', ...rest } = others;
  const isInvalid = rest.isInvalid ?? errorMessage !== undefined;
  const items = isServerFiltered ? { items: options } : { defaultItems: options };
  return (
    <AriaComboBox
      menuTrigger="focus"
      allowsEmptyCollection
      {...rest}
      {...items}
      isInvalid={isInvalid}
      className={`${fieldClass} ${className}`}
    >
      <FieldLabel>{label}</FieldLabel>
      <div className="relative">
        <Input
          {...(placeholder === undefined ? {} : { placeholder })}
          className={`${controlClass} pe-8`}
        />
        <Button className="absolute inset-y-0 end-0 grid w-8 place-items-center text-muted">
          <ChevronDownIcon />
        </Button>
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className="w-(--trigger-width) min-w-64">
        <ListBox emptyText={emptyText} locale={locale} />
      </Popover>
    </AriaComboBox>
  );
}

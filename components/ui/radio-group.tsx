'use client';

import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components/RadioGroup';
import { FieldLabel, FieldNotes, type FieldTexts, fieldClass } from './field';

interface RadioGroupProps extends Omit<AriaRadioGroupProps, 'children' | 'className'>, FieldTexts {
  options: readonly { id: string; label: string; hint?: string }[];
}

/** One of a few that should all be seen. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, description, errorMessage, options, ...rest } = props;
  const isInvalid = rest.isInvalid ?? errorMessage !== undefined;
  return (
    <AriaRadioGroup {...rest} isInvalid={isInvalid} className={fieldClass}>
      <FieldLabel>{label}</FieldLabel>
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          className="group flex min-h-8 items-center gap-2 text-14 data-disabled:opacity-50 pointer-coarse:min-h-11"
        >
          <span className="grid size-4 shrink-0 place-items-center rounded-full border border-edge bg-surface group-data-hovered:border-ink group-data-selected:border-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-focus-visible:outline-offset-2">
            <span className="size-2 rounded-full group-data-selected:bg-accent" />
          </span>
          <span>
            {option.label}
            {option.hint && <span className="block text-12 text-muted">{option.hint}</span>}
          </span>
        </Radio>
      ))}
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaRadioGroup>
  );
}

'use client';

import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { CheckIcon } from './icons';

interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className'> {
  children: ReactNode;
}

/** Yes or no, with its words as the label. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className="group flex min-h-8 items-center gap-2 text-14 data-disabled:opacity-50 pointer-coarse:min-h-11"
    >
      <span className="grid size-4 shrink-0 place-items-center rounded-2 border border-edge bg-surface text-on-accent group-data-hovered:border-ink group-data-selected:border-accent group-data-selected:bg-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-focus-visible:outline-offset-2">
        <CheckIcon size={12} className="opacity-0 group-data-selected:opacity-100" />
      </span>
      {children}
    </AriaCheckbox>
  );
}

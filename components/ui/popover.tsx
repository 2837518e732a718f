'use client';

import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components/Popover';

interface PopoverProps extends Omit<AriaPopoverProps, 'className'> {
  className?: string;
}

/** A surface over the page, beside what opened it: the only thing with a shadow. */
export function Popover({ className = '', offset = 4, ...rest }: PopoverProps) {
  return (
    <AriaPopover
      offset={offset}
      {...rest}
      className={`overflow-hidden rounded-2 bg-surface text-ink shadow-popover outline-none forced-colors:border ${className}`}
    />
  );
}

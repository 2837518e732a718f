'use client';

import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from './popover';

interface PopoverButtonProps {
  /** What the surface is for, for assistive technology. */
  label: string;
  trigger: ReactNode;
  className?: string;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a surface with controls beside itself. */
export function PopoverButton(props: PopoverButtonProps) {
  const { label, trigger, className = '', children, ...state } = props;
  return (
    <DialogTrigger {...state}>
      {trigger}
      <Popover placement="bottom start" className={className}>
        <Dialog aria-label={label} className="outline-none">
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

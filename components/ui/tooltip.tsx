'use client';

import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

interface TooltipProps {
  /** A focusable control of react-aria, such as our Button. */
  children: ReactNode;
  text: ReactNode;
}

/** More words for a control on hover and focus; never the only place where something is said. */
export function Tooltip({ children, text }: TooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      {children}
      <AriaTooltip
        offset={6}
        className="max-w-72 rounded-2 bg-ink px-2 py-1 text-12 text-paper shadow-popover"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

'use client';

import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from './popover';

export interface MenuAction {
  id: string;
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  href?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  run?: () => void;
}

interface MenuProps {
  label: string;
  /** The button that opens it. */
  trigger: ReactNode;
  actions: readonly MenuAction[];
}

/** A list of actions under a button. */
export function Menu({ label, trigger, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" className="min-w-44">
        <AriaMenu aria-label={label} className="py-1 outline-none">
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              {...(action.href === undefined ? {} : { href: action.href })}
              {...(action.run === undefined ? {} : { onAction: action.run })}
              className={`flex min-h-8 items-center justify-between gap-6 px-3 text-14 outline-none data-focused:bg-hover data-disabled:opacity-50 pointer-coarse:min-h-11 ${action.isDanger ? 'text-danger' : ''}`}
            >
              {action.label}
              {action.shortcut && (
                <kbd className="font-mono text-12 text-muted">{action.shortcut}</kbd>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

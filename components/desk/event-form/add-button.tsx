'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { PlusIcon } from '@/components/ui/icons';
import { focusPath } from './at';

interface AddButtonProps {
  /** Adds the row. */
  onAdd: () => void;
  /** Path of the new row, whose first control takes the focus. */
  path: string;
  children: ReactNode;
}

/** Adds a row and goes to it. */
export function AddButton({ onAdd, path, children }: AddButtonProps) {
  return (
    <Button
      variant="quiet"
      className="-ms-3"
      onPress={() => {
        onAdd();
        // After the row is drawn.
        setTimeout(() => focusPath(path));
      }}
    >
      <PlusIcon />
      {children}
    </Button>
  );
}

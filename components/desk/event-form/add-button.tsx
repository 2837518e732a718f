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
        setTimeout(() => focusWhenDrawn(path, TRIES));
      }}
    >
      <PlusIcon />
      {children}
    </Button>
  );
}

const TRIES = 40;

/** A row that is the first of its kind is drawn once its script is there. */
function focusWhenDrawn(path: string, tries: number): void {
  if (focusPath(path) || tries === 0) return;
  setTimeout(() => focusWhenDrawn(path, tries - 1), 50);
}

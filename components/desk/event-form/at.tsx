import type { ReactNode } from 'react';

interface AtProps {
  /** Where the field is in the document: the way from an error to its field. */
  path: string;
  className?: string;
  children: ReactNode;
}

/** Marks a field with its path. */
export function At({ path, className, children }: AtProps) {
  return (
    <div data-path={path} className={className}>
      {children}
    </div>
  );
}

/**
 * Moves the focus to the field of a path, or to the nearest that contains it. False when the page
 * has none.
 */
export function focusPath(path: string): boolean {
  for (let at = path; at !== ''; at = at.replace(/(?:\.[^.[]+|\[\d+\])$|^[^.[]+$/, '')) {
    const field = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    const control = field?.querySelector<HTMLElement>(
      'input:not([type="hidden"]), textarea, button',
    );
    if (control) {
      control.focus();
      return true;
    }
  }
  return false;
}

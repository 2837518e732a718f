'use client';

import type { ReactNode } from 'react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { Label as AriaLabel } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

/** What every field has around its control. */
export interface FieldTexts {
  label: string;
  /** One line of help under the control. */
  description?: ReactNode | undefined;
  /** What is wrong and how to mend it; the field shows it when it is invalid. */
  errorMessage?: string | undefined;
}

/** The edge, ground and height that text controls share. */
export const controlClass =
  'h-8 w-full min-w-0 rounded-2 border border-edge bg-surface px-2 text-14 text-ink ' +
  'hover:border-ink data-invalid:border-danger disabled:opacity-50 ' +
  'pointer-coarse:h-11 pointer-coarse:text-16';

interface FieldLabelProps {
  children: ReactNode;
  /** Heard but not seen: in a table whose column says it already. */
  isHidden?: boolean;
}

export function FieldLabel({ children, isHidden = false }: FieldLabelProps) {
  return <AriaLabel className={isHidden ? 'sr-only' : 'text-13 font-strong'}>{children}</AriaLabel>;
}

/** Help and error under a control, tied to it for assistive technology. */
export function FieldNotes({ description, errorMessage }: Omit<FieldTexts, 'label'>) {
  return (
    <>
      {description && (
        <Text slot="description" className="text-12 text-muted">
          {description}
        </Text>
      )}
      <AriaFieldError className="text-12 text-danger">{errorMessage}</AriaFieldError>
    </>
  );
}

/** Label over control over notes. */
export const fieldClass = 'flex min-w-0 flex-col gap-1';

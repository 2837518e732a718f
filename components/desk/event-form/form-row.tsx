import type { ReactNode } from 'react';
import { RowTools, type RowToolsProps } from './row-tools';

interface FormRowProps extends RowToolsProps {
  /** Where the row stands in the record: `sources[0]`. */
  path: string;
  /** Its fields, on six columns. */
  children: ReactNode;
}

/** A row of one of the form's lists: its fields beside the tools that order and remove it. */
export function FormRow({ path, children, ...tools }: FormRowProps) {
  return (
    <li className="border-rule border-b py-3 first:pt-0">
      <fieldset className="flex items-start gap-2">
        <legend className="sr-only">{tools.what}</legend>
        <div data-path={path} className="grid min-w-0 grow grid-cols-6 gap-3">
          {children}
        </div>
        <RowTools {...tools} />
      </fieldset>
    </li>
  );
}

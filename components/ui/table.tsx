import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { ChevronDownIcon } from './icons';

/*
 * Plain HTML tables, drawn on the server: rows of 32 px divided by rules. A wide table scrolls
 * inside its own frame and can be reached by keyboard.
 */

interface TableProps {
  /** What the table holds; read before its cells. */
  caption: string;
  /** Columns keep the widths of a `colgroup`, whatever their cells hold. */
  isFixed?: boolean;
  children: ReactNode;
}

/** The frame; give it `thead` and `tbody` with the cells below. */
export function Table({ caption, isFixed = false, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take focus
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table
        className={`w-full border-collapse text-start text-14 ${isFixed ? 'table-fixed' : ''}`}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

interface ColumnHeadProps {
  children: ReactNode;
  /** Where a click sorts by this column, and how it is sorted now. */
  sort?: { href: string; direction: 'ascending' | 'descending' | 'none' };
  isNumber?: boolean;
  className?: string;
}

/** The head of a column; a sortable one is a link, so that order is in the address. */
export function ColumnHead({ children, sort, isNumber = false, className = '' }: ColumnHeadProps) {
  const turned = sort?.direction === 'ascending' ? 'rotate-180' : '';
  return (
    <th
      scope="col"
      {...(sort ? { 'aria-sort': sort.direction } : {})}
      className={`h-8 border-ink border-t-2 border-b border-b-rule px-2 text-12 font-strong first:ps-0 last:pe-0 ${isNumber ? 'text-end' : 'text-start'} ${className}`}
    >
      {sort ? (
        <Link
          href={sort.href}
          className="inline-flex items-center gap-1 no-underline hover:underline"
        >
          {children}
          <ChevronDownIcon size={12} className={sort.direction === 'none' ? 'opacity-0' : turned} />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

/** One row of the body. */
export function Row({ className = '', ...rest }: ComponentProps<'tr'>) {
  return <tr className={`border-rule border-b hover:bg-hover ${className}`} {...rest} />;
}

interface CellProps extends ComponentProps<'td'> {
  isNumber?: boolean;
}

/** One cell; numbers stand at the end of their column. */
export function Cell({ isNumber = false, className = '', ...rest }: CellProps) {
  return (
    <td
      className={`h-8 px-2 py-1 align-baseline first:ps-0 last:pe-0 ${isNumber ? 'text-end' : ''} ${className}`}
      {...rest}
    />
  );
}

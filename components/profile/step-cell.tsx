import Link from 'next/link';
import { densityStep } from '@/lib/domain/layout/density';

/** Grounds of counts, none to most; the two darkest turn the figure over. */
export const STEP_GROUNDS = [
  'text-muted',
  'bg-step-1 text-ink',
  'bg-step-2 text-ink',
  'bg-step-3 text-ink',
  'bg-step-4 text-paper',
  'bg-step-5 text-paper',
] as const;

interface StepCellProps {
  count: number;
  /** The largest count of the table. */
  most: number;
  /** The events that were counted, where they have an address. */
  href: string | null;
  /** Spoken for the number. */
  label: string;
  className?: string;
}

/** A count of a matrix on the slate step of its size, leading to its events; empty for none. */
export function StepCell({ count, most, href, label, className = '' }: StepCellProps) {
  const step = STEP_GROUNDS[densityStep(count, most)] ?? STEP_GROUNDS[0];
  const box = `own-ground flex h-7 min-w-7 items-center justify-center text-12 ${step}`;
  return (
    <td className={`p-px text-center ${className}`}>
      {count === 0 || href === null ? (
        <span className={box}>{count === 0 ? '' : count}</span>
      ) : (
        <Link
          href={href}
          prefetch={false}
          aria-label={label}
          className={`${box} no-underline hover:underline`}
        >
          {count}
        </Link>
      )}
    </td>
  );
}

import type { ReactNode, Ref } from 'react';
import { WarningIcon } from '@/components/ui/icons';

/** Why a form was not taken, over its fields; give it focus so that it is read first. */
export function FormAlert({ ref, children }: { ref?: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="flex gap-2 border-danger border-s-2 bg-surface px-3 py-2 text-14"
    >
      <WarningIcon className="mt-0.5 shrink-0 text-danger" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}

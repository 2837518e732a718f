'use client';

import { FaultPage } from '@/components/frame/fault-page';

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

export default function PublicError({ error, retry }: ErrorPageProps) {
  return <FaultPage id={digestOf(error)} onRetry={retry} />;
}

/** The id under which the server has logged the fault. */
function digestOf(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : null;
}

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { PeopleFailure } from './people-types';

/** Runs a command on people: shows it is running, keeps its failure, refreshes the page after it. */
export function usePeopleAction() {
  const t = useTranslations('people');
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<PeopleFailure | null>(null);
  const run = async <Done extends { state: string }>(
    action: () => Promise<Done | PeopleFailure>,
    onDone: (done: Exclude<Done, PeopleFailure>) => void,
  ): Promise<void> => {
    setPending(true);
    setFailure(null);
    const fault: PeopleFailure = { state: 'failed', detail: t('failed'), errors: [] };
    const result = await action().catch(() => fault);
    setPending(false);
    if (isDone<Done>(result)) {
      onDone(result);
      router.refresh();
    } else setFailure({ ...fault, ...result });
  };
  return { run, isPending, failure, clear: () => setFailure(null) };
}

function isDone<Done extends { state: string }>(
  result: Done | PeopleFailure,
): result is Exclude<Done, PeopleFailure> {
  return result.state !== 'failed';
}

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { sayDone } from '../say-done';
import type { ChangeTrip, TripChange } from './trip-types';

/** Gives a change of a trip, says what was done, and shows the trip as it is then. */
export function useTripChanges(changeTrip: ChangeTrip) {
  const { t } = useWords();
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const give = async (change: TripChange): Promise<boolean> => {
    setPending(true);
    const given = await changeTrip(change).catch(() => null);
    setPending(false);
    const isDone = given?.state === 'done';
    setTrouble(isDone ? null : (given?.detail ?? t('desk.actions.fault')));
    if (given?.state === 'done') {
      void sayDone(t(`desk.trip.done.${change.change}`, { count: given.count }));
    }
    if (given?.state !== 'refused') router.refresh();
    return isDone;
  };
  return { isPending, trouble, give };
}

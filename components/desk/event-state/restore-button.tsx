'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import { sayDone } from '../say-done';
import type { RestoreVersion } from './action-types';

interface RestoreButtonProps {
  id: string;
  /** The version on screen. */
  version: number;
  toVersion: number;
  restore: RestoreVersion;
}

/** Brings an earlier version back as one more: nothing is lost by it, so nothing is asked. */
export function RestoreButton({ id, version, toVersion, restore }: RestoreButtonProps) {
  const { t } = useWords();
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const bringBack = async () => {
    setPending(true);
    const given = await restore({ id, version, toVersion }).catch(() => null);
    setPending(false);
    if (given?.state === 'done') {
      setTrouble(null);
      void sayDone(t('desk.history.restored', { version: toVersion }));
      router.refresh();
    } else setTrouble(given?.detail ?? t('desk.actions.fault'));
  };
  return (
    <>
      {trouble !== null && <FormAlert>{trouble}</FormAlert>}
      <Button
        variant="outline"
        size="small"
        className="mt-1"
        isPending={isPending}
        onPress={() => void bringBack()}
      >
        {t('desk.history.restore', { version: toVersion })}
      </Button>
    </>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FormAlert } from '@/components/ui/form-alert';

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** The verb on the button. */
  confirm: string;
  isPending: boolean;
  /** Why it did not work. */
  failure: string | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that is hard to take back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, text, confirm, isPending, failure, onConfirm, onClose } = props;
  const t = useTranslations('people');
  return (
    <Dialog title={title} closeLabel={t('close')} isOpen onOpenChange={onClose} isAlert>
      <div className="flex flex-col gap-4">
        {failure !== null && <FormAlert>{failure}</FormAlert>}
        <p>{text}</p>
        <div className="flex gap-3">
          <Button variant="danger" isPending={isPending} onPress={onConfirm}>
            {confirm}
          </Button>
          <Button variant="outline" onPress={onClose} autoFocus>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';

interface SecretDialogProps {
  title: string;
  /** What it is and how to hand it on. */
  text: string;
  label: string;
  secret: string;
  onClose: () => void;
}

/** Shows a secret once, with a button that copies it. A click beside does not lose it. */
export function SecretDialog({ title, text, label, secret, onClose }: SecretDialogProps) {
  const t = useTranslations('people');
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog title={title} closeLabel={t('close')} isOpen onOpenChange={onClose} isAlert>
      <div className="flex flex-col gap-4">
        <p>{text}</p>
        <TextField
          label={label}
          value={secret}
          isReadOnly
          autoFocus
          onFocus={(event) => {
            if (event.target instanceof HTMLInputElement) event.target.select();
          }}
        />
        <div className="flex gap-3">
          <Button
            variant="filled"
            onPress={() => {
              // Without a secure origin there is no clipboard: the text stays selected.
              navigator.clipboard?.writeText(secret).then(
                () => setCopied(true),
                () => setCopied(false),
              );
            }}
          >
            <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
          </Button>
          <Button variant="outline" onPress={onClose}>
            {t('close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

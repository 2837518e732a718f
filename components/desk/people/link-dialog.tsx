'use client';

import { useTranslations } from 'use-intl/react';
import type { ShownLink } from './people-types';
import { SecretDialog } from './secret-dialog';

interface LinkDialogProps {
  email: string;
  shown: ShownLink;
  onClose: () => void;
}

/** A one-time link that was not mailed: shown once, to be handed over. */
export function LinkDialog({ email, shown, onClose }: LinkDialogProps) {
  const t = useTranslations('people');
  return (
    <SecretDialog
      title={t('linkTitle', { email })}
      text={t(shown.hasMailFailed ? 'linkMailFailed' : 'linkText')}
      label={t('link')}
      secret={shown.url}
      onClose={onClose}
    />
  );
}

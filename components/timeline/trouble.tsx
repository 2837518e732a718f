'use client';

import { buttonClass } from '@/components/ui/button-class';
import { WarningIcon } from '@/components/ui/icons';
import { ResponseError } from '@/lib/client/fetch-json';
import { useWords } from '@/lib/client/messages/use-words';

/** A period that did not load: what is on screen stays, and the reader can ask again. */
export function Trouble({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useWords();
  const id = error instanceof ResponseError ? error.requestId : null;
  return (
    <p role="alert" className="flex items-center gap-2 py-1 text-13">
      <WarningIcon className="text-danger" />
      {t('timeline.failed')}
      {id && <span className="font-mono text-12 text-muted">{t('timeline.failedId', { id })}</span>}
      {/* The browser's own: the timeline needs nothing else of react-aria. */}
      <button type="button" onClick={onRetry} className={buttonClass('outline', 'small')}>
        {t('timeline.retry')}
      </button>
    </p>
  );
}

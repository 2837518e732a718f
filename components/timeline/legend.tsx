import bracket from '@/components/ui/bracket.module.css';
import type { Words } from '@/lib/client/messages/words';
import type { Status } from '@/lib/domain/event/vocabulary';

const SHOWN = [
  'confirmed',
  'announced',
  'reported',
  'postponed',
  'cancelled',
] as const satisfies readonly Status[];

/** How to read the bars: treatment is status, stripes are topics. */
export function Legend({ words, isWide }: { words: Words; isWide: boolean }) {
  const { t } = words;
  return (
    <ul
      aria-label={t('timeline.legend.label')}
      className="flex flex-wrap gap-x-4 gap-y-1 py-2 text-12 text-muted"
    >
      {SHOWN.map((status) => (
        <li key={status} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden="true"
            data-status={status}
            className="status-bar inline-block h-3 w-6"
          />
          {status === 'cancelled' ? (
            <s>{t('timeline.legend.cancelled')}</s>
          ) : (
            t(`timeline.legend.${status}`)
          )}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden="true" className={`${bracket.window} inline-block h-3 w-6`} />
        {t('timeline.legend.window')}
      </li>
      {isWide && <li className="ms-auto hidden lg:inline">{t('timeline.legend.keys')}</li>}
    </ul>
  );
}

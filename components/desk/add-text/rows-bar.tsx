import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { useWords } from '@/lib/client/messages/use-words';
import type { AddRow } from './add-types';
import { isClean, isReady, type useAddText } from './use-add-text';

interface RowsBarProps {
  add: ReturnType<typeof useAddText>;
  publish: boolean;
  /** Missing where the desk may not publish. */
  onPublish?: (publish: boolean) => void;
  onSaveClean: () => void;
  children: ReactNode;
}

/** Over the rows, in reach while they scroll: how many there are of what, and what is done with all. */
export function RowsBar({ add, publish, onPublish, onSaveClean, children }: RowsBarProps) {
  const { t } = useWords();
  const { rows, saved } = add;
  const clean = rows.filter(isClean).length;
  return (
    <div className="sticky top-0 z-10 mt-4 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 border-ink border-t-2 bg-paper py-2">
      <p role="status" className="me-auto text-13">
        {add.isReading ? t('desk.add.reading') : rows.length > 0 && countText(rows, t)}
      </p>
      {children}
      {saved.length > 1 && (
        <button
          type="button"
          className={buttonClass('outline', 'medium')}
          onClick={() => void add.takeBackAll()}
        >
          {t('desk.add.takeBackAll', { count: saved.length })}
        </button>
      )}
      {onPublish && (
        <label className="flex min-h-8 items-center gap-2 text-13">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={publish}
            onChange={(event) => onPublish(event.target.checked)}
          />
          {t('desk.add.publish')}
        </label>
      )}
      <button
        type="button"
        className={buttonClass('filled', 'medium')}
        disabled={clean === 0 || add.isReading}
        onClick={onSaveClean}
      >
        {t(publish ? 'desk.add.publishAll' : 'desk.add.acceptAll', { count: clean })}
        <kbd className="font-mono text-12 opacity-80 max-md:hidden">Ctrl ⏎</kbd>
      </button>
    </div>
  );
}

/** "12 new · 3 changes · 1 already known · 2 no events · 1 to look at". */
function countText(rows: readonly AddRow[], t: ReturnType<typeof useWords>['t']): string {
  const count = (holds: (row: AddRow) => boolean) => rows.filter(holds).length;
  const isKnown = ({ choice, draft }: AddRow) =>
    choice.kind === 'change' &&
    draft?.matches.find((match) => match.id === choice.id)?.change === 'same';
  return t('desk.add.counts', {
    new: count((row) => row.choice.kind === 'new'),
    changes: count((row) => row.choice.kind === 'change' && !isKnown(row)),
    known: count(isKnown),
    none: count((row) => row.choice.kind === 'skip'),
    look: count((row) => isReady(row) && !isClean(row)),
  });
}

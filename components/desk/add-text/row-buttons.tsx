import { buttonClass } from '@/components/ui/button-class';
import { useWords } from '@/lib/client/messages/use-words';
import type { AddRow, RowChoice } from './add-types';
import { firstChoice } from './rows-from-parts';
import { isReady } from './use-add-text';

interface RowButtonsProps {
  row: AddRow;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChoose: (choice: RowChoice) => void;
  onAccept: () => void;
}

/** What can be done with a row as a whole: correct it, leave it out, save it. */
export function RowButtons({ row, isOpen, onOpen, onChoose, onAccept }: RowButtonsProps) {
  const { t } = useWords();
  const isLeftOut = row.choice.kind === 'skip';
  return (
    <div className="flex items-start gap-1 max-sm:-ms-2">
      {!isLeftOut && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
          className={buttonClass('quiet', 'small')}
        >
          {t('desk.add.correct')}
        </button>
      )}
      <button
        type="button"
        disabled={row.state !== 'open'}
        onClick={() => onChoose(isLeftOut ? firstChoice(row.draft) : { kind: 'skip' })}
        className={buttonClass('quiet', 'small')}
      >
        {t(isLeftOut ? 'desk.add.takeIn' : 'desk.add.skip')}
      </button>
      {!isLeftOut && (
        <button
          type="button"
          data-accept={isReady(row) ? '' : undefined}
          disabled={!isReady(row)}
          onClick={onAccept}
          className={buttonClass('outline', 'small')}
        >
          {t(row.state === 'saving' ? 'desk.add.saving' : 'desk.add.accept')}
        </button>
      )}
    </div>
  );
}

import { buttonClass } from '@/components/ui/button-class';
import { useWords } from '@/lib/client/messages/use-words';
import type { Draft } from '@/lib/domain/parse/draft';
import type { AddRow as Row, RowChoice } from './add-types';
import { DraftFields } from './draft-fields';
import { draftDates, draftLine } from './draft-line';
import { RowChoices } from './row-choices';
import { isReady } from './use-add-text';

interface AddRowProps {
  row: Row;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onField: (field: string | null) => void;
  onChoose: (choice: RowChoice) => void;
  onCorrect: (draft: Draft) => void;
  onAccept: () => void;
}

/** One event that was read: what it is, what it can be saved as, and its fields to correct. */
export function AddRow(props: AddRowProps) {
  const { row, onChoose } = props;
  const { t } = useWords();
  const { draft } = row;
  if (draft === null) {
    return (
      <p className="py-1 text-13 text-muted">
        {t('desk.add.none', { reason: t(`desk.add.refusal.${row.part.reason ?? 'not-an-event'}`) })}
      </p>
    );
  }
  return (
    <div className={row.choice.kind === 'skip' ? 'opacity-60' : ''}>
      <RowHead {...props} draft={draft} />
      {row.state === 'done' ? (
        <p className="text-13 text-muted">
          {t('desk.add.done', { titles: row.applied.map((one) => one.title).join('; ') })}
        </p>
      ) : (
        <RowChoices row={{ ...row, draft }} onChoose={onChoose} />
      )}
      {row.problem !== null && (
        <p role="alert" className="text-13 text-danger">
          {t('desk.triage.notDone', { reason: row.problem })}
        </p>
      )}
      {props.isOpen && row.state !== 'done' && (
        <DraftFields
          rowKey={row.key}
          draft={draft}
          onCorrect={props.onCorrect}
          onField={props.onField}
        />
      )}
    </div>
  );
}

function RowHead({ row, draft, isOpen, onOpen, onAccept }: AddRowProps & { draft: Draft }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 grow">
        <h3 className="font-serif text-16">
          <bdi>{draft.title}</bdi>
        </h3>
        <p className="text-12 text-muted">
          <span className="text-ink">{draftDates(draft, locale)}</span> · {draftLine(draft, words)}
        </p>
      </div>
      {row.state !== 'done' && (
        <>
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
            className={buttonClass('quiet', 'small')}
          >
            {t('desk.add.correct')}
          </button>
          <button
            type="button"
            data-accept={isReady(row) ? '' : undefined}
            disabled={!isReady(row)}
            onClick={onAccept}
            className={buttonClass('outline', 'small')}
          >
            {t(row.state === 'saving' ? 'desk.add.saving' : 'desk.add.accept')}
          </button>
        </>
      )}
    </div>
  );
}

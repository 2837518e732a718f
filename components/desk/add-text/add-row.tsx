import Link from 'next/link';
import { DateBlock } from '@/components/event/date-block';
import { useWords } from '@/lib/client/messages/use-words';
import type { Draft } from '@/lib/domain/parse/draft';
import type { ConfirmingSide, AddRow as Row, RowChoice } from './add-types';
import { ClashLines } from './clash-lines';
import { DraftFields } from './draft-fields';
import { draftEventDates, draftLine } from './draft-line';
import { RowButtons } from './row-buttons';
import { RowChoices } from './row-choices';

interface AddRowProps {
  row: Row;
  /** Headline of the source that is attached, null when there is none. */
  source: string | null;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onField: (field: string | null) => void;
  onChoose: (choice: RowChoice) => void;
  onSide: (side: ConfirmingSide) => void;
  onCorrect: (draft: Draft) => void;
  onAccept: () => void;
}

/** One event that was read: what it is, what it can be saved as, and its fields to correct. */
export function AddRow(props: AddRowProps) {
  const { row } = props;
  const words = useWords();
  const { t } = words;
  const { draft } = row;
  if (draft === null) {
    return (
      <p className="py-1 text-13 text-muted">
        {t('desk.add.none', { reason: t(`desk.add.refusal.${row.part.reason ?? 'not-an-event'}`) })}
        {' · '}
        <Link href="/desk/events/new" target="_blank" className="link">
          {t('desk.add.byHand')}
        </Link>
      </p>
    );
  }
  const isLeftOut = row.choice.kind === 'skip';
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:gap-x-3">
      <div className={isLeftOut ? 'opacity-60' : ''}>
        <DateBlock dates={draftEventDates(draft)} was={replacedDates(row, draft)} words={words} />
      </div>
      <div className={`min-w-0 ${isLeftOut ? 'opacity-60' : ''}`}>
        <h3 className="font-serif text-16">
          <bdi className={isLeftOut ? 'line-through' : ''}>{draft.title}</bdi>
        </h3>
        <p className="text-12 text-muted">{draftLine(draft, words)}</p>
        {row.state === 'done' ? (
          <p className="text-13">
            {t('desk.add.done', { titles: row.applied.map((one) => one.title).join('; ') })}
          </p>
        ) : (
          <>
            <RowChoices
              row={{ ...row, draft }}
              source={props.source}
              onChoose={props.onChoose}
              onSide={props.onSide}
            />
            {row.choice.kind === 'new' && <ClashLines clashes={row.clashes} />}
          </>
        )}
        {row.problem !== null && (
          <p role="alert" className="text-13 text-danger">
            {t('desk.triage.notDone', { reason: row.problem })}
          </p>
        )}
      </div>
      {row.state !== 'done' && (
        <div className="max-sm:col-start-2">
          <RowButtons
            row={row}
            isOpen={props.isOpen}
            onOpen={props.onOpen}
            onChoose={props.onChoose}
            onAccept={props.onAccept}
          />
        </div>
      )}
      {props.isOpen && row.state !== 'done' && !isLeftOut && (
        <div className="col-span-full">
          <DraftFields
            rowKey={row.key}
            draft={draft}
            onCorrect={props.onCorrect}
            onField={props.onField}
          />
        </div>
      )}
    </div>
  );
}

/** The dates that the event has now, where the chosen change gives it others. */
function replacedDates({ choice, known, state }: Row, draft: Draft) {
  if (choice.kind !== 'change' || state === 'done') return null;
  const match = draft.matches.find((one) => one.id === choice.id);
  const event = known.find((one) => one.id === choice.id);
  return match?.change === 'move' && event ? (event.postponedFrom ?? event.dates) : null;
}

import { useId } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Draft, DraftMatch } from '@/lib/domain/parse/draft';
import type { AddRow, ConfirmingSide, RowChoice } from './add-types';
import { ChangeLines } from './change-lines';

interface RowChoicesProps {
  row: AddRow & { draft: Draft };
  /** Headline of the source that is attached, null when there is none. */
  source: string | null;
  onChoose: (choice: RowChoice) => void;
  onSide: (side: ConfirmingSide) => void;
}

/** What the row can be saved as: a change to an event that the diary has first, a new one after. */
export function RowChoices({ row, source, onChoose, onSide }: RowChoicesProps) {
  const { t } = useWords();
  const name = useId();
  const { draft, choice } = row;
  if (choice.kind === 'skip') return <p className="text-12">{t('desk.add.leftOut')}</p>;
  if (draft.matches.length === 0) return <p className="text-12">{t('desk.add.new')}</p>;
  return (
    <fieldset className="mt-1 flex flex-col" disabled={row.state !== 'open'}>
      <legend className="sr-only">{t('desk.add.saveAs')}</legend>
      {draft.matches.map((match) => {
        const isChosen = choice.kind === 'change' && choice.id === match.id;
        return (
          <div key={match.id}>
            <label className={OPTION}>
              <input
                type="radio"
                name={name}
                className="accent-accent"
                checked={isChosen}
                onChange={() => onChoose({ kind: 'change', id: match.id })}
              />
              <MatchText match={match} />
            </label>
            {isChosen && <ChangeLines row={row} match={match} source={source} onSide={onSide} />}
          </div>
        );
      })}
      <label className={OPTION}>
        <input
          type="radio"
          name={name}
          className="accent-accent"
          checked={choice.kind === 'new'}
          onChange={() => onChoose({ kind: 'new' })}
        />
        {t('desk.add.newAnyway')}
      </label>
    </fieldset>
  );
}

const OPTION = 'flex min-h-7 items-center gap-2 text-13 pointer-coarse:min-h-11';

/** "Move: Iraqi PM to Moscow". */
function MatchText({ match }: { match: DraftMatch }) {
  const { t } = useWords();
  return (
    <span>
      <span className="font-strong">{t(`desk.add.change.${match.change}`)}</span>{' '}
      <a href={`/desk/events/${match.id}/edit`} target="_blank" rel="noreferrer" className="link">
        <bdi>{match.title}</bdi>
      </a>
    </span>
  );
}

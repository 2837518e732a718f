import { useId } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import type { Draft, DraftMatch } from '@/lib/domain/parse/draft';
import type { AddRow, RowChoice } from './add-types';
import { draftDates } from './draft-line';

interface RowChoicesProps {
  row: AddRow & { draft: Draft };
  onChoose: (choice: RowChoice) => void;
}

/** What the row can be saved as: a change to an event that the diary has first, a new one after. */
export function RowChoices({ row, onChoose }: RowChoicesProps) {
  const { t } = useWords();
  const name = useId();
  const { draft, choice } = row;
  const options: { key: string; choice: RowChoice; match: DraftMatch | null }[] = [
    ...draft.matches.map((match) => ({
      key: match.id,
      choice: { kind: 'change' as const, id: match.id },
      match,
    })),
    { key: 'new', choice: { kind: 'new' }, match: null },
    { key: 'skip', choice: { kind: 'skip' }, match: null },
  ];
  const isChosen = (option: RowChoice) =>
    option.kind === choice.kind &&
    (option.kind !== 'change' || (choice.kind === 'change' && option.id === choice.id));
  return (
    <fieldset className="mt-1 flex flex-col" disabled={row.state !== 'open'}>
      <legend className="sr-only">{t('desk.add.saveAs')}</legend>
      {options.map((option) => (
        <label
          key={option.key}
          className="flex min-h-7 items-baseline gap-2 text-13 pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            className="accent-accent"
            checked={isChosen(option.choice)}
            onChange={() => onChoose(option.choice)}
          />
          {option.match ? (
            <MatchText match={option.match} draft={draft} />
          ) : (
            <span>
              {option.key === 'new'
                ? t(draft.matches.length > 0 ? 'desk.add.newAnyway' : 'desk.add.new')
                : t('desk.add.skip')}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** "Move: Iraqi PM to Moscow → 12–13 Oct 2026". */
function MatchText({ match, draft }: { match: DraftMatch; draft: Draft }) {
  const { t, locale } = useWords();
  return (
    <span>
      <span className="font-strong">{t(`desk.add.change.${match.change}`)}</span>{' '}
      <a href={`/events/${match.slug}`} target="_blank" rel="noreferrer" className="link">
        <bdi>{match.title}</bdi>
      </a>
      {match.change === 'move' && (
        <span className="text-muted">
          {' '}
          {t('desk.add.to', { dates: draftDates(draft, locale) })}
        </span>
      )}
    </span>
  );
}

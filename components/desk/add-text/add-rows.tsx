import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { AddRow } from './add-row';
import type { AddRow as Row } from './add-types';
import { fieldId } from './field-names';
import { MarkedText } from './marked-text';
import { groupRows } from './rows-from-parts';
import type { useAddText } from './use-add-text';

interface AddRowsProps {
  add: ReturnType<typeof useAddText>;
  /** A single line is shown as it is typed: the marked text beside it says which words were read. */
  isNarrow?: boolean;
}

/** Every piece of the text beside the events that were read from it. */
export function AddRows({ add, isNarrow = false }: AddRowsProps) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [openRow, setOpenRow] = useState<string | null>(null);
  const [field, setField] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  // A marked word opens the fields of its row; its control is there only after that.
  useEffect(() => {
    if (wanted === null) return;
    document.getElementById(wanted)?.focus();
    setWanted(null);
  }, [wanted]);
  const accept = async (row: Row) => {
    await add.saveAll([row]);
    list.current?.querySelector<HTMLElement>('[data-accept]')?.focus();
  };
  return (
    <ol
      ref={list}
      aria-label={t('desk.add.rows')}
      onKeyDown={goToNeighbour}
      className="border-rule border-t"
    >
      {groupRows(add.rows).map((rows) => {
        const [first] = rows;
        if (!first) return null;
        return (
          <li
            key={first.key}
            className={`border-rule border-b py-2 ${isNarrow ? 'flex flex-col gap-2' : 'grid gap-x-6 gap-y-2 lg:grid-cols-[2fr_3fr]'}`}
          >
            <MarkedText
              text={first.part.text}
              spans={rows.flatMap((row) => row.draft?.spans ?? [])}
              field={field}
              onPick={(picked) => {
                const row = rows.find((one) =>
                  one.draft?.spans.some((span) => span.field === picked),
                );
                if (!row) return;
                setOpenRow(row.key);
                setWanted(fieldId(row.key, picked));
              }}
            />
            <div className="flex min-w-0 flex-col gap-3">
              {rows.map((row) => (
                <AddRow
                  key={row.key}
                  row={row}
                  source={add.sourceOf(row)}
                  isOpen={openRow === row.key}
                  onOpen={(isOpen) => setOpenRow(isOpen ? row.key : null)}
                  onField={setField}
                  onChoose={(choice) =>
                    add.change(row.key, { choice, isLookedAt: true, problem: null })
                  }
                  onSide={(side) => add.change(row.key, { side, isLookedAt: true })}
                  onCorrect={(draft) => void add.correct(row, draft)}
                  onAccept={() => void accept(row)}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Up and down lead from the button that saves one row to that of the next. */
function goToNeighbour(event: KeyboardEvent<HTMLOListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-accept]')];
  const at = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
  if (step === 0 || at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}

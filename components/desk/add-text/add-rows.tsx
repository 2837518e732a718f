import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { AddRow } from './add-row';
import type { AddRow as Row } from './add-types';
import { fieldId } from './draft-fields';
import { MarkedText } from './marked-text';
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
    <ol ref={list} aria-label={t('desk.add.rows')} className="border-rule border-t">
      {groupByPart(add.rows).map((rows) => {
        const [first] = rows;
        if (!first) return null;
        return (
          <li
            key={first.key}
            className={`border-rule border-b py-2 ${isNarrow ? '' : 'grid gap-x-6 gap-y-2 lg:grid-cols-[2fr_3fr]'}`}
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
                  isOpen={openRow === row.key}
                  onOpen={(isOpen) => setOpenRow(isOpen ? row.key : null)}
                  onField={setField}
                  onChoose={(choice) => add.choose(row.key, choice)}
                  onCorrect={(draft) => add.correct(row.key, draft)}
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

function groupByPart(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.part === row.part) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

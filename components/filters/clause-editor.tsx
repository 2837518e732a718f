'use client';

import { useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from '@/components/ui/popover';
import { useWords } from '@/lib/client/messages/use-words';
import { QueryProvider } from '@/lib/client/query-provider';
import { describeFilter, type FilterClauseKey } from '@/lib/domain/filter/describe-filter';
import { clearFilterKey } from '@/lib/domain/filter/edit-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import { isListKey } from '@/lib/domain/filter/filter-keys';
import { narrowToSubject } from '@/lib/domain/filter/narrow-filter';
import type { FilterLabels } from './clause-text';
import type { FilterSubject } from './filter-line';
import { KeyList } from './key-list';
import { ListEditor } from './list-editor';
import { WindowEditor } from './window-editor';
import { WordsEditor } from './words-editor';

interface ClauseEditorProps {
  /** The clause to change; "add" asks first which. */
  clause: FilterClauseKey | 'add';
  trigger: HTMLElement;
  filter: Filter;
  /** What the page is about beside the filter. */
  subject?: FilterSubject;
  labels: FilterLabels;
  onApply: (next: Filter) => void;
  onOpenKey: (key: FilterClauseKey) => void;
  onClose: () => void;
}

/** The surface under a phrase of the filter line. Loaded when the first one is opened. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { clause, trigger, filter, subject, labels, onApply, onOpenKey, onClose } = props;
  const { t } = useWords();
  const triggerRef = useRef(trigger);
  triggerRef.current = trigger;
  const label = clause === 'add' ? t('filter.add') : t(`filter.key.${clause}`);
  return (
    <QueryProvider>
      <Popover
        triggerRef={triggerRef}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        className="w-80 max-w-[calc(100vw-2rem)]"
      >
        <Dialog aria-label={label} className="outline-none">
          {clause === 'add' ? (
            <KeyList filter={filter} without={subject?.key ?? null} onChoose={onOpenKey} />
          ) : (
            <>
              <Editor
                key={clause}
                clause={clause}
                filter={filter}
                {...(subject && { subject })}
                labels={labels}
                onApply={onApply}
                onClose={onClose}
              />
              <RemoveButton
                isShown={isSet(filter, clause)}
                onRemove={() => {
                  onApply(withoutClause(filter, clause));
                  onClose();
                }}
              />
            </>
          )}
        </Dialog>
      </Popover>
    </QueryProvider>
  );
}

interface EditorProps {
  clause: FilterClauseKey;
  filter: Filter;
  subject?: FilterSubject;
  labels: FilterLabels;
  onApply: (next: Filter) => void;
  onClose: () => void;
}

function Editor({ clause, filter, subject, labels, onApply, onClose }: EditorProps) {
  if (clause === 'window') {
    return <WindowEditor filter={filter} onApply={onApply} onClose={onClose} />;
  }
  if (clause === 'q') return <WordsEditor filter={filter} onApply={onApply} onClose={onClose} />;
  // A pair and an instant come from links; here they can be taken out.
  if (!isListKey(clause)) return null;
  // Counts are of what the page shows: of its subject alone.
  const counted = subject && narrowToSubject(filter, subject.key, subject.value);
  return (
    <ListEditor
      filterKey={clause}
      filter={filter}
      countedUnder={counted ?? filter}
      labels={labels}
      onApply={onApply}
    />
  );
}

function RemoveButton({ isShown, onRemove }: { isShown: boolean; onRemove: () => void }) {
  const { t } = useWords();
  if (!isShown) return null;
  return (
    <div className="border-rule border-t px-2 py-1">
      <button type="button" onClick={onRemove} className="link touch-target min-h-6 px-1 text-13">
        {t('filter.remove')}
      </button>
    </div>
  );
}

function withoutClause(filter: Filter, clause: FilterClauseKey): Filter {
  return clause === 'window' ? { ...filter, from: null, to: null } : clearFilterKey(filter, clause);
}

function isSet(filter: Filter, clause: FilterClauseKey): boolean {
  return describeFilter(filter).some(({ key }) => key === clause);
}

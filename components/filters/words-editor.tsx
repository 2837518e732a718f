'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { setFilterText } from '@/lib/domain/filter/edit-filter';
import type { Filter } from '@/lib/domain/filter/filter';

interface WordsEditorProps {
  filter: Filter;
  onApply: (next: Filter) => void;
  onClose: () => void;
}

/** Full text. */
export function WordsEditor({ filter, onApply, onClose }: WordsEditorProps) {
  const { t } = useWords();
  const [text, setText] = useState(filter.q[0] ?? '');
  return (
    <form
      className="flex flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(setFilterText(filter, text));
        onClose();
      }}
    >
      <TextField
        label={t('filter.words.label')}
        description={t('filter.words.hint')}
        value={text}
        onChange={setText}
        maxLength={200}
        autoFocus
      />
      <Button variant="outline" type="submit" className="self-end">
        {t('filter.apply')}
      </Button>
    </form>
  );
}

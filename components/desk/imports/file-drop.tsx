'use client';

import { type DragEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';

/** Where a file is dropped, or chosen by the browser's own control. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const t = useTranslations('desk.imports');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's shortcut; the control inside does the same by keyboard
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex flex-col gap-2 rounded-2 border border-dashed p-5 ${isOver ? 'border-accent' : 'border-rule'}`}
    >
      <label htmlFor={id} className="font-strong">
        {t('choose')} <span className="font-normal text-muted">{t('drop')}</span>
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.ics,.json,.ndjson,.jsonl"
        className="min-h-11 max-w-full text-13 file:me-3 file:min-h-9 file:rounded-2 file:border file:border-edge file:bg-surface file:px-3"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}

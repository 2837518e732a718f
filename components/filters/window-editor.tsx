'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import {
  type DayExpression,
  formatDayExpression,
  parseDayExpression,
} from '@/lib/domain/dates/relative-day';
import { setFilterWindow } from '@/lib/domain/filter/edit-filter';
import type { Filter } from '@/lib/domain/filter/filter';

/** The windows that readers ask for most, as the filter writes them. */
const PRESETS = [
  { key: 'upcoming', from: 'today', to: '' },
  { key: 'next30', from: 'today', to: 'today+30d' },
  { key: 'next90', from: 'today', to: 'today+90d' },
  { key: 'past12', from: 'today-12m', to: 'today' },
] as const;

interface WindowEditorProps {
  filter: Filter;
  onApply: (next: Filter) => void;
  onClose: () => void;
}

/** From when until when: a common window by one press, any other typed. */
export function WindowEditor({ filter, onApply, onClose }: WindowEditorProps) {
  const { t } = useWords();
  const [from, setFrom] = useState(textOf(filter.from));
  const [to, setTo] = useState(textOf(filter.to));
  const [isChecked, setChecked] = useState(false);
  const first = read(from);
  const last = read(to);
  const isOrderWrong =
    first.day?.kind === 'day' && last.day?.kind === 'day' && first.day.day > last.day.day;

  const apply = (fromText: string, toText: string) => {
    onApply(setFilterWindow(filter, read(fromText).day, read(toText).day));
    onClose();
  };
  const fault = (isBad: boolean) => (isChecked && isBad ? t('filter.window.invalid') : undefined);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (!first.isBad && !last.isBad && !isOrderWrong) apply(from, to);
      }}
    >
      <ul aria-label={t('filter.window.presets')} className="grid grid-cols-2 py-1">
        {PRESETS.map((preset) => (
          <li key={preset.key}>
            <button
              type="button"
              aria-pressed={from === preset.from && to === preset.to}
              onClick={() => apply(preset.from, preset.to)}
              className="flex min-h-8 w-full items-center px-3 text-start hover:bg-hover focus-visible:-outline-offset-2 aria-pressed:font-strong pointer-coarse:min-h-11"
            >
              {t(`filter.window.${preset.key}`)}
            </button>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-2 gap-3 border-rule border-t p-3">
        <TextField
          label={t('filter.window.from')}
          value={from}
          onChange={setFrom}
          errorMessage={fault(first.isBad)}
          autoFocus
        />
        <TextField
          label={t('filter.window.to')}
          value={to}
          onChange={setTo}
          errorMessage={
            fault(last.isBad) ?? (isChecked && isOrderWrong ? t('filter.window.order') : undefined)
          }
        />
        <p className="text-12 text-muted">{t('filter.window.hint')}</p>
        <Button variant="outline" type="submit" className="justify-self-end">
          {t('filter.apply')}
        </Button>
      </div>
    </form>
  );
}

function textOf(expression: DayExpression | null): string {
  return expression === null ? '' : formatDayExpression(expression);
}

function read(text: string): { day: DayExpression | null; isBad: boolean } {
  const typed = text.trim();
  if (typed === '') return { day: null, isBad: false };
  const day = parseDayExpression(typed);
  return { day, isBad: day === null };
}

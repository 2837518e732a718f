import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { addDays, type Day } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import type { DeskAnswer } from '@/lib/domain/desk/desk-answers';
import { errorText } from '../event-form/error-text';
import type { AnswerDetails } from './triage-types';

interface AnswerDialogProps {
  answer: DeskAnswer;
  /** Titles of the events it will act on. */
  titles: readonly string[];
  today: Day;
  onGive: (details: AnswerDetails) => void;
  onClose: () => void;
}

/** Asks for what one answer needs: new dates, a day to look again, or an address. */
export function AnswerDialog({ answer, titles, today, onGive, onClose }: AnswerDialogProps) {
  const { t, locale } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState<string>(answer.needs === 'day' ? addDays(today, 7) : '');
  const [source, setSource] = useState('');
  const [isSubmitted, setSubmitted] = useState(false);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const read = readAnswer(answer, text, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (!read.ok) return form.current?.querySelector('input')?.focus();
    onGive({ ...read.details, ...(source.trim() === '' ? {} : { source: source.trim() }) });
  };
  const dates = answer.needs === 'source' || !read.ok ? null : labelOf(read.details, locale);
  return (
    <Dialog
      title={t(`desk.triage.answer.${answer.name}`)}
      closeLabel={t('desk.actions.close')}
      isOpen
      onOpenChange={onClose}
    >
      <form ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <p className="font-serif text-16">
          {titles.length === 1 ? (
            <bdi>{titles[0]}</bdi>
          ) : (
            t('desk.triage.marked', { count: titles.length })
          )}
        </p>
        <TextField
          label={t(`desk.triage.needs.${answer.needs ?? 'dates'}`)}
          value={text}
          onChange={setText}
          autoComplete="off"
          type={answer.needs === 'source' ? 'url' : 'text'}
          description={
            dates && <span aria-live="polite">{t('desk.form.understood', { label: dates })}</span>
          }
          errorMessage={isSubmitted && !read.ok ? errorText(read.message) : undefined}
        />
        {answer.needs === 'dates' && (
          <TextField
            label={t('desk.actions.source')}
            description={t('desk.actions.sourceHelp')}
            type="url"
            value={source}
            onChange={setSource}
          />
        )}
        <div className="flex gap-3">
          <Button type="submit" variant="filled">
            {t('desk.actions.apply')}
          </Button>
          <Button variant="outline" onPress={onClose}>
            {t('desk.actions.back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type Reading = { ok: true; details: AnswerDetails } | { ok: false; message: string };

function readAnswer({ needs }: DeskAnswer, text: string, today: Day): Reading {
  if (needs === 'source') {
    const isAddress = /^https?:\/\//i.test(text.trim()) && URL.canParse(text.trim());
    return isAddress
      ? { ok: true, details: { source: text.trim() } }
      : { ok: false, message: 'must be a web address' };
  }
  const read = parseTypedDates(text);
  if (!read.ok) return read;
  if (read.edtf === null) return { ok: false, message: 'is needed' };
  if (needs === 'dates')
    return { ok: true, details: { edtf: read.edtf, precision: read.precision } };
  const dates = deriveDates(read.edtf, read.precision);
  const on = dates.ok && dates.value.earliest === dates.value.latest ? dates.value.earliest : null;
  if (on === null) return { ok: false, message: 'must be one day' };
  return on > today ? { ok: true, details: { on } } : { ok: false, message: 'must be after today' };
}

function labelOf({ edtf, on }: AnswerDetails, locale: string): string | null {
  const dates = deriveDates(on ?? edtf ?? '');
  return dates.ok ? formatDateLabel(dates.value, locale) : null;
}

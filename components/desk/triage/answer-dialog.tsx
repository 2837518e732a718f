import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button-class';
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

/**
 * Asks for what one answer needs: new dates, a day to look again, or an address. The browser's own
 * dialog, there at once: what is typed after the key is not lost to a script that still loads.
 */
export function AnswerDialog({ answer, titles, today, onGive, onClose }: AnswerDialogProps) {
  const { t, locale } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState<string>(answer.needs === 'day' ? addDays(today, 7) : '');
  const [source, setSource] = useState('');
  const [isSubmitted, setSubmitted] = useState(false);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    const input = dialog.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const read = readAnswer(answer, text, today);
  const problem = isSubmitted && !read.ok ? errorText(read.message) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (!read.ok) return dialog.current?.querySelector('input')?.focus();
    onGive({ ...read.details, ...(source.trim() === '' ? {} : { source: source.trim() }) });
  };
  const dates = answer.needs === 'source' || !read.ok ? null : labelOf(read.details, locale);
  return (
    <dialog
      ref={dialog}
      // Said outright, by which shortcuts know that they have to rest.
      // biome-ignore lint/a11y/noRedundantRoles: see above
      role="dialog"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      className="native-dialog"
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <h2 id={`${id}-title`} className="font-serif text-20">
          {t(`desk.triage.answer.${answer.name}`)}
        </h2>
        <p className="font-serif text-16">
          {titles.length === 1 ? (
            <bdi>{titles[0]}</bdi>
          ) : (
            t('desk.triage.marked', { count: titles.length })
          )}
        </p>
        <Line
          id={`${id}-text`}
          label={t(`desk.triage.needs.${answer.needs ?? 'dates'}`)}
          value={text}
          onChange={setText}
          note={dates && t('desk.form.understood', { label: dates })}
          problem={problem}
        />
        {answer.needs === 'dates' && (
          <Line
            id={`${id}-source`}
            label={t('desk.actions.source')}
            value={source}
            onChange={setSource}
            note={t('desk.actions.sourceHelp')}
            problem={null}
          />
        )}
        <div className="flex gap-3">
          <button type="submit" className={buttonClass('filled', 'medium')}>
            {t('desk.actions.apply')}
          </button>
          <button
            type="button"
            className={buttonClass('outline', 'medium')}
            onClick={() => dialog.current?.close()}
          >
            {t('desk.actions.back')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface LineProps {
  id: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  note: string | null;
  problem: string | null;
}

/** One line of text with its label, what is made of it, and what is wrong with it. */
function Line({ id, label, value, onChange, note, problem }: LineProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-13 font-strong">
        {label}
      </label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 w-full rounded-2 border border-edge bg-surface px-2 text-14 hover:border-ink aria-invalid:border-danger pointer-coarse:h-11"
      />
      <p
        id={`${id}-note`}
        aria-live="polite"
        className={`min-h-4 text-12 ${problem === null ? 'text-muted' : 'text-danger'}`}
      >
        {problem ?? note}
      </p>
    </div>
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

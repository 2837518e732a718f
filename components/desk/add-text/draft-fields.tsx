import { type ReactNode, useId } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { TOPIC_SLUGS } from '@/lib/domain/agenda/taxonomy';
import type { Day } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import { DRAFT_KINDS, DRAFT_STATUSES, type Draft, type DraftActor } from '@/lib/domain/parse/draft';
import { errorText } from '../event-form/error-text';
import { CommitInput } from './commit-input';
import { draftDates } from './draft-line';
import { fieldId } from './field-names';

interface DraftFieldsProps {
  /** Begins the ids of the controls, so that marked words find them. */
  rowKey: string;
  draft: Draft;
  onCorrect: (draft: Draft) => void;
  onField: (field: string | null) => void;
}

const GRID = 'grid gap-x-2 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_4.5rem]';

/** Everything that was read, to be corrected in place. */
export function DraftFields({ rowKey, draft, onCorrect, onField }: DraftFieldsProps) {
  const { t, locale } = useWords();
  const set = (change: Partial<Draft>) => onCorrect({ ...draft, ...change });
  const input = (
    field: string,
    label: string,
    value: string,
    commit: (text: string) => string | null,
  ) => (
    <CommitInput
      id={fieldId(rowKey, field)}
      label={label}
      value={value}
      onCommit={commit}
      onFocus={() => onField(field)}
    />
  );
  const actors = (side: 'visitors' | 'counterparts') =>
    draft[side].map((one, index) => {
      const edit = (change: Partial<DraftActor>) =>
        set({
          [side]: draft[side].map((other) => (other === one ? { ...one, ...change } : other)),
        });
      const at = `${side}[${index}]`;
      return (
        <div key={at} className={GRID}>
          {input(`${at}.name`, t(`desk.add.field.${side}`), one.name ?? '', (text) => {
            edit({ name: text || null });
            return null;
          })}
          {input(`${at}.office`, t('desk.add.field.office'), one.office ?? '', (text) => {
            if (text !== '' && !/^[a-z]+(-[a-z]+)*$/.test(text)) return t('desk.add.officeForm');
            edit({ office: text || null });
            return null;
          })}
          {input(`${at}.country`, t('desk.add.field.country'), one.country ?? '', (text) => {
            edit({ country: text.toUpperCase() || null });
            return null;
          })}
        </div>
      );
    });
  return (
    <div className="mt-2 flex flex-col gap-2">
      {actors('visitors')}
      {draft.destinations.map((one, index) => {
        const edit = (change: Partial<typeof one>) =>
          set({
            destinations: draft.destinations.map((other) =>
              other === one ? { ...one, ...change } : other,
            ),
          });
        const at = `destinations[${index}]`;
        return (
          <div key={at} className={GRID}>
            {input(`${at}.city`, t('desk.add.field.city'), one.city ?? '', (text) => {
              edit({ city: text || null });
              return null;
            })}
            <span className="max-sm:hidden" />
            {input(`${at}.country`, t('desk.add.field.country'), one.country, (text) => {
              if (text === '') return t('desk.add.needed');
              edit({ country: text.toUpperCase() });
              return null;
            })}
          </div>
        );
      })}
      {actors('counterparts')}
      <div className={GRID}>
        {input('start_date', t('desk.form.date'), draftDates(draft, locale), (text) => {
          const read = parseTypedDates(text);
          if (!read.ok) return errorText(read.message);
          set({ ...boundsOf(read.edtf), edtf: read.edtf, date_precision: read.precision });
          return null;
        })}
        <span className="grid sm:col-span-2">
          {input('topics', t('desk.add.topics'), draft.topics.join(', '), (text) => {
            const topics = text.split(/[\s,;]+/).filter(Boolean);
            const unknown = topics.find((slug) => !TOPIC_SLUGS.some((known) => known === slug));
            if (unknown) return t('desk.add.noTopic', { topic: unknown });
            set({ topics });
            return null;
          })}
        </span>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <Choice
          id={fieldId(rowKey, 'kind')}
          label={t('desk.form.kind')}
          value={draft.kind}
          options={DRAFT_KINDS.map((id) => ({ id, label: t(`vocabulary.kind.${id}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <Choice
          id={fieldId(rowKey, 'status')}
          label={t('desk.form.status')}
          value={draft.status}
          options={DRAFT_STATUSES.map((id) => ({
            id,
            label: id === 'planned' ? t('desk.add.planned') : t(`vocabulary.status.${id}`),
          }))}
          onChange={(status) => set({ status })}
        />
      </div>
    </div>
  );
}

/** First and last day of dates, which a draft carries beside its EDTF. */
function boundsOf(edtf: string | null): { start_date: Day | null; end_date: Day | null } {
  const read = deriveDates(edtf);
  if (!read.ok) return { start_date: null, end_date: null };
  const { earliest, latest } = read.value;
  return { start_date: earliest, end_date: latest };
}

interface ChoiceProps<Value extends string> {
  id: string;
  label: ReactNode;
  value: Value;
  options: readonly { id: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ id, label, value, options, onChange }: ChoiceProps<Value>) {
  const labelId = useId();
  return (
    <span className="flex items-center gap-2 text-12">
      <label id={labelId} htmlFor={id} className="text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.target.value);
          if (chosen) onChange(chosen.id);
        }}
        className="h-7 rounded-2 border border-edge bg-surface px-1 text-13 pointer-coarse:h-11"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

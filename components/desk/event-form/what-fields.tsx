'use client';

import { NativeSelect } from '@/components/ui/native-select';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { EVENT_KINDS, STATUSES } from '@/lib/domain/event/vocabulary';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import { readDates } from './form-to-input';

/** Kind, status of a new event, the date as people type it, and the hours of a single day. */
export function WhatFields() {
  const { form, edit, isNew } = useFormTools();
  const { t } = useWords();
  const start = useField('start_time');
  const end = useField('end_time');
  const kinds = EVENT_KINDS.map((id) => ({ id, label: t(`vocabulary.kind.${id}`) }));
  const statuses = STATUSES.map((id) => ({ id, label: t(`vocabulary.status.${id}`) }));
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      <At path="kind" className="col-span-2">
        <NativeSelect
          label={t('desk.form.kind')}
          options={kinds}
          value={form.kind}
          onChange={(kind) => edit((now) => ({ ...now, kind }))}
        />
      </At>
      {isNew && (
        <At path="status" className="col-span-2">
          <NativeSelect
            label={t('desk.form.status')}
            description={t('desk.form.statusHelp')}
            options={statuses}
            value={form.status}
            onChange={(status) => edit((now) => ({ ...now, status }))}
          />
        </At>
      )}
      <DateField />
      <At path="start_time">
        <TextField
          {...start}
          label={t('desk.form.startTime')}
          placeholder={t('desk.form.timePlaceholder')}
          value={form.startTime}
          onChange={(startTime) => edit((now) => ({ ...now, startTime }))}
        />
      </At>
      <At path="end_time">
        <TextField
          {...end}
          label={t('desk.form.endTime')}
          value={form.endTime}
          onChange={(endTime) => edit((now) => ({ ...now, endTime }))}
        />
      </At>
    </div>
  );
}

function DateField() {
  const { form, edit } = useFormTools();
  const words = useWords();
  const { t, locale } = words;
  const field = useField('edtf');
  const read = readDates(form);
  const dates = read.ok ? deriveDates(read.edtf, read.precision) : null;
  const understood =
    dates?.ok && form.dateText.trim() !== ''
      ? t('desk.form.understoodAs', {
          label: formatDateLabel(dates.value, locale),
          precision: t(`vocabulary.precision.${dates.value.precision}`),
        })
      : t('desk.form.dateHelp');
  return (
    <At path="edtf" className="col-span-2">
      <TextField
        {...field}
        label={t('desk.form.date')}
        placeholder={t('desk.form.datePlaceholder')}
        description={<span aria-live="polite">{understood}</span>}
        value={form.dateText}
        onChange={(dateText) => edit((now) => ({ ...now, dateText }))}
        autoComplete="off"
      />
    </At>
  );
}

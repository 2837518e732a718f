'use client';

import { useTranslations } from 'use-intl/react';
import { TextField } from '@/components/ui/text-field';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import type { SessionRow } from './form-model';
import { FormRow } from './form-row';
import { changeRow } from './rows';
import { SuggestBox } from './suggest-box';
import { useRowTools } from './use-row-tools';

/** One row of its list, with its tools. */
export function SessionItem({ row, index }: { row: SessionRow; index: number }) {
  const { edit } = useFormTools();
  const tools = useRowTools('sessions', index);
  const t = useTranslations('desk.form');
  const path = `sessions[${index}]`;
  const title = useField(`${path}.title`);
  const day = useField(`${path}.day`);
  const start = useField(`${path}.start`);
  const end = useField(`${path}.end`);
  const place = useField(`${path}.place`);
  const what = t('sessionN', { n: index + 1 });
  const change = (one: Partial<SessionRow>) =>
    edit((now) => ({ ...now, sessions: changeRow(now.sessions, row.key, one) }));
  return (
    <FormRow path={path} what={what} {...tools}>
      <At path={`${path}.title`} className="col-span-6 sm:col-span-3">
        <TextField
          {...title}
          label={t('sessionTitle')}
          value={row.title}
          onChange={(text) => change({ title: text })}
        />
      </At>
      <At path={`${path}.place`} className="col-span-6 sm:col-span-3">
        <SuggestBox
          {...place}
          label={t('place')}
          type="place"
          value={row.place}
          onChange={(one) => change({ place: one })}
        />
      </At>
      <At path={`${path}.day`} className="col-span-2">
        <TextField
          {...day}
          label={t('day')}
          placeholder={t('dayPlaceholder')}
          value={row.day}
          onChange={(text) => change({ day: text })}
        />
      </At>
      <At path={`${path}.start`} className="col-span-2">
        <TextField
          {...start}
          label={t('startTime')}
          placeholder={t('timePlaceholder')}
          value={row.start}
          onChange={(text) => change({ start: text })}
        />
      </At>
      <At path={`${path}.end`} className="col-span-2">
        <TextField
          {...end}
          label={t('endTime')}
          value={row.end}
          onChange={(text) => change({ end: text })}
        />
      </At>
    </FormRow>
  );
}

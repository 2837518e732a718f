'use client';

import { useTranslations } from 'use-intl/react';
import { TextField } from '@/components/ui/text-field';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import type { SessionRow } from './form-model';
import { RowTools } from './row-tools';
import { changeRow, removeItem } from './rows';
import { SuggestBox } from './suggest-box';

/** One row of its list, with its tools. */
export function SessionItem({ row, index }: { row: SessionRow; index: number }) {
  const { form, edit } = useFormTools();
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
    <li className="border-rule border-b py-3 first:pt-0">
      <fieldset className="flex items-start gap-2">
        <legend className="sr-only">{what}</legend>
        <div data-path={path} className="grid min-w-0 grow grid-cols-6 gap-3">
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
        </div>
        <div className="pt-6">
          <RowTools
            what={what}
            index={index}
            count={form.sessions.length}
            onRemove={() => edit((now) => ({ ...now, sessions: removeItem(now.sessions, index) }))}
          />
        </div>
      </fieldset>
    </li>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { TextField } from '@/components/ui/text-field';
import { AddButton } from './add-button';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import { newSource, type SourceRow } from './form-model';
import { FormRow } from './form-row';
import { changeRow } from './rows';
import { SuggestBox } from './suggest-box';
import { useRowTools } from './use-row-tools';

/** The documents that say so. */
export function SourceFields() {
  const { form, edit } = useFormTools();
  const t = useTranslations('desk.form');
  return (
    <div className="flex flex-col items-start gap-3">
      {form.sources.length > 0 && (
        <ol className="flex w-full flex-col">
          {form.sources.map((row, index) => (
            <SourceItem key={row.key} row={row} index={index} />
          ))}
        </ol>
      )}
      <AddButton
        path={`sources[${form.sources.length}]`}
        onAdd={() => edit((now) => ({ ...now, sources: [...now.sources, newSource()] }))}
      >
        {t('addSource')}
      </AddButton>
    </div>
  );
}

function SourceItem({ row, index }: { row: SourceRow; index: number }) {
  const { edit } = useFormTools();
  const tools = useRowTools('sources', index);
  const t = useTranslations('desk.form');
  const path = `sources[${index}]`;
  const url = useField(`${path}.url`);
  const title = useField(`${path}.title`);
  const outlet = useField(`${path}.outlet`);
  const published = useField(`${path}.published`);
  const what = t('sourceN', { n: index + 1 });
  const change = (one: Partial<SourceRow>) =>
    edit((now) => ({ ...now, sources: changeRow(now.sources, row.key, one) }));
  return (
    <FormRow path={path} what={what} {...tools}>
      <At path={`${path}.url`} className="col-span-6 sm:col-span-3">
        <TextField
          {...url}
          label={t('url')}
          type="url"
          placeholder={t('urlPlaceholder')}
          value={row.url}
          onChange={(text) => change({ url: text })}
        />
      </At>
      <At path={`${path}.title`} className="col-span-6 sm:col-span-3">
        <TextField
          {...title}
          label={t('sourceTitle')}
          value={row.title}
          onChange={(text) => change({ title: text })}
        />
      </At>
      <At path={`${path}.outlet`} className="col-span-4 sm:col-span-3">
        <SuggestBox
          {...outlet}
          label={t('outlet')}
          type="outlet"
          canCreate
          value={row.outlet}
          onChange={(one) => change({ outlet: one })}
        />
      </At>
      <At path={`${path}.published`} className="col-span-2 sm:col-span-3">
        <TextField
          {...published}
          label={t('published')}
          placeholder={t('publishedPlaceholder')}
          value={row.published}
          onChange={(text) => change({ published: text })}
        />
      </At>
    </FormRow>
  );
}

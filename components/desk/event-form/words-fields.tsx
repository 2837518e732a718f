'use client';

import { useTranslations } from 'use-intl/react';
import { TextArea, TextField } from '@/components/ui/text-field';
import { At } from './at';
import { useField, useFormTools } from './form-context';

/** A title of its own, public prose, and the note that stays inside. */
export function WordsFields() {
  const { form, edit } = useFormTools();
  const t = useTranslations('desk.form');
  const title = useField('title');
  const summary = useField('summary');
  const note = useField('note');
  return (
    <div className="flex flex-col gap-4">
      <At path="title">
        <TextField
          {...title}
          label={t('titleOverride')}
          description={t('titleHelp')}
          value={form.title}
          onChange={(text) => edit((now) => ({ ...now, title: text }))}
        />
      </At>
      <At path="summary">
        <TextArea
          {...summary}
          label={t('summary')}
          description={t('summaryHelp')}
          rows={4}
          value={form.summary}
          onChange={(text) => edit((now) => ({ ...now, summary: text }))}
        />
      </At>
      <At path="note" className="border-edge border-s-2 ps-3">
        <TextArea
          {...note}
          label={t('note')}
          description={t('noteHelp')}
          rows={3}
          value={form.note}
          onChange={(text) => edit((now) => ({ ...now, note: text }))}
        />
      </At>
    </div>
  );
}

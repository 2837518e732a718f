'use client';

import { useTranslations } from 'use-intl/react';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import { SuggestBox } from './suggest-box';

/** The journey and the larger event that this one belongs to. */
export function ContextFields() {
  const { form, edit } = useFormTools();
  const t = useTranslations('desk.form');
  const partOf = useField('part_of');
  const trip = useField('trip');
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <At path="part_of">
        <SuggestBox
          {...partOf}
          label={t('partOf')}
          description={t('partOfHelp')}
          type="event"
          value={form.partOf}
          onChange={(one) => edit((now) => ({ ...now, partOf: one }))}
        />
      </At>
      <At path="trip">
        <SuggestBox
          {...trip}
          label={t('trip')}
          type="trip"
          canCreate
          value={form.trip}
          onChange={(one) => edit((now) => ({ ...now, trip: one }))}
        />
      </At>
    </div>
  );
}

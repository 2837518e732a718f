'use client';

import { NativeSelect } from '@/components/ui/native-select';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import { OUTCOME_KINDS } from '@/lib/domain/event/vocabulary';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import type { OutcomeRow } from './form-model';
import { FormRow } from './form-row';
import { changeRow } from './rows';
import { useRowTools } from './use-row-tools';

/** One row of its list, with its tools. */
export function OutcomeItem({ row, index }: { row: OutcomeRow; index: number }) {
  const { edit } = useFormTools();
  const tools = useRowTools('outcomes', index);
  const { t } = useWords();
  const path = `outcomes[${index}]`;
  const title = useField(`${path}.title`);
  const url = useField(`${path}.url`);
  const what = t('desk.form.outcomeN', { n: index + 1 });
  const change = (one: Partial<OutcomeRow>) =>
    edit((now) => ({ ...now, outcomes: changeRow(now.outcomes, row.key, one) }));
  return (
    <FormRow path={path} what={what} {...tools}>
      <NativeSelect
        className="col-span-3"
        label={t('desk.form.outcomeKind')}
        options={OUTCOME_KINDS.map((id) => ({ id, label: t(`vocabulary.outcome.${id}`) }))}
        value={row.kind}
        onChange={(kind) => change({ kind })}
      />
      <NativeSelect
        className="col-span-3"
        label={t('desk.form.outcomeTopic')}
        options={[
          { id: '', label: t('desk.form.noTopic') },
          ...TOPICS.map(({ slug }) => ({ id: slug, label: t(`vocabulary.topic.${slug}`) })),
        ]}
        value={row.topic}
        onChange={(topic) => change({ topic })}
      />
      <At path={`${path}.title`} className="col-span-6 sm:col-span-3">
        <TextField
          {...title}
          label={t('desk.form.outcomeTitle')}
          value={row.title}
          onChange={(text) => change({ title: text })}
        />
      </At>
      <At path={`${path}.url`} className="col-span-6 sm:col-span-3">
        <TextField
          {...url}
          label={t('desk.form.url')}
          type="url"
          placeholder={t('desk.form.urlPlaceholder')}
          value={row.url}
          onChange={(text) => change({ url: text })}
        />
      </At>
    </FormRow>
  );
}

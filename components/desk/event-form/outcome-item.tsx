'use client';

import { NativeSelect } from '@/components/ui/native-select';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import { OUTCOME_KINDS } from '@/lib/domain/event/vocabulary';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import type { OutcomeRow } from './form-model';
import { RowTools } from './row-tools';
import { changeRow, moveItem, removeItem } from './rows';

/** One row of its list, with its tools. */
export function OutcomeItem({ row, index }: { row: OutcomeRow; index: number }) {
  const { form, edit } = useFormTools();
  const { t } = useWords();
  const path = `outcomes[${index}]`;
  const title = useField(`${path}.title`);
  const url = useField(`${path}.url`);
  const what = t('desk.form.outcomeN', { n: index + 1 });
  const change = (one: Partial<OutcomeRow>) =>
    edit((now) => ({ ...now, outcomes: changeRow(now.outcomes, row.key, one) }));
  return (
    <li className="border-rule border-b py-3 first:pt-0">
      <fieldset className="flex items-start gap-2">
        <legend className="sr-only">{what}</legend>
        <div data-path={path} className="grid min-w-0 grow grid-cols-6 gap-3">
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
        </div>
        <div className="pt-6">
          <RowTools
            what={what}
            index={index}
            count={form.outcomes.length}
            onMove={(by) =>
              edit((now) => ({ ...now, outcomes: moveItem(now.outcomes, index, by) }))
            }
            onRemove={() => edit((now) => ({ ...now, outcomes: removeItem(now.outcomes, index) }))}
          />
        </div>
      </fieldset>
    </li>
  );
}

'use client';

import { useState } from 'react';
import { ComboBox } from '@/components/ui/combo-box';
import { NativeSelect } from '@/components/ui/native-select';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { isGroupingTopic, TOPICS } from '@/lib/domain/agenda/taxonomy';
import { AGENDA_STAGES } from '@/lib/domain/event/vocabulary';
import { At } from './at';
import { useField, useFormTools } from './form-context';
import type { TopicRow } from './form-model';
import { RowTools } from './row-tools';
import { useRowTools } from './use-row-tools';

/** The agenda by weight: the first topic leads. */
export function TopicFields() {
  const { form } = useFormTools();
  return (
    <div className="flex flex-col gap-3">
      {form.topics.length > 0 && (
        <ol className="flex flex-col">
          {form.topics.map((row, index) => (
            <TopicItem key={row.slug} row={row} index={index} />
          ))}
        </ol>
      )}
      <AddTopic />
    </div>
  );
}

function TopicItem({ row, index }: { row: TopicRow; index: number }) {
  const { edit } = useFormTools();
  const tools = useRowTools('topics', index);
  const { t } = useWords();
  const note = useField(`topics[${index}].note`);
  const what = t(`vocabulary.topic.${row.slug}`);
  const change = (one: Partial<TopicRow>) =>
    edit((now) => ({
      ...now,
      topics: now.topics.map((topic) => (topic.slug === row.slug ? { ...topic, ...one } : topic)),
    }));
  return (
    <li className="border-rule border-b py-2">
      <fieldset className="flex items-start gap-2">
        <legend className="sr-only">{what}</legend>
        <div className="grid min-w-0 grow grid-cols-12 items-start gap-3">
          <span className="col-span-12 font-strong sm:col-span-3 sm:pt-7">
            {index + 1}. {what}
          </span>
          <NativeSelect
            className="col-span-6 sm:col-span-3"
            label={t('desk.form.stage')}
            options={AGENDA_STAGES.map((id) => ({ id, label: t(`vocabulary.stage.${id}`) }))}
            value={row.stage}
            onChange={(stage) => change({ stage })}
          />
          <At path={`topics[${index}].note`} className="col-span-6">
            <TextField
              {...note}
              label={t('desk.form.topicNote')}
              placeholder={t('desk.form.topicNotePlaceholder')}
              value={row.note}
              onChange={(text) => change({ note: text })}
            />
          </At>
        </div>
        <RowTools what={what} {...tools} />
      </fieldset>
    </li>
  );
}

/** Chosen topics leave the list; the box is empty again for the next. */
function AddTopic() {
  const { form, edit, errorAt } = useFormTools();
  const { t, locale } = useWords();
  const [text, setText] = useState('');
  const options = TOPICS.filter(
    ({ slug }) => !isGroupingTopic(slug) && !form.topics.some((one) => one.slug === slug),
  ).map(({ slug }) => ({ id: slug, label: t(`vocabulary.topic.${slug}`) }));
  return (
    <At path="topics" className="max-w-80">
      <ComboBox
        label={t('desk.form.addTopic')}
        placeholder={t('desk.form.addTopicPlaceholder')}
        errorMessage={errorAt('topics')}
        options={options}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          const topic = TOPICS.find(({ slug }) => slug === key);
          if (!topic) return;
          setText('');
          edit((now) => ({
            ...now,
            topics: [...now.topics, { slug: topic.slug, stage: 'expected', note: '' }],
          }));
        }}
        onBlur={() => setText('')}
        emptyText={t('desk.form.nothing')}
        locale={locale}
      />
    </At>
  );
}

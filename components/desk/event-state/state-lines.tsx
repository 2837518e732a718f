import { StatusMark } from '@/components/event/status-mark';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { deriveEvidence } from '@/lib/domain/evidence/derive-evidence';
import { instantText } from '../instant-text';

/** The three axes of an event, which are never mixed: status, editorial state, evidence. */
export function StateLines({ record, words }: { record: EventRecord; words: Words }) {
  const { t } = words;
  const evidence = deriveEvidence(record);
  const rows = [
    {
      name: t('desk.state.status'),
      value: <StatusMark status={record.status} words={words} />,
    },
    { name: t('desk.state.editorial'), value: t(`desk.editorial.${record.editorial}`) },
    ...(record.publishAt === null
      ? []
      : [{ name: t('desk.state.held'), value: instantText(record.publishAt, words.locale) }]),
    { name: t('desk.state.evidence'), value: t(`vocabulary.evidence.${evidence.word}`) },
  ];
  return (
    <section aria-labelledby="state">
      <RuleHeading level={2} id="state">
        {t('desk.state.title')}
      </RuleHeading>
      <dl>
        {rows.map((row) => (
          <div
            key={row.name}
            className="flex min-h-8 items-center justify-between gap-3 border-rule border-b text-13"
          >
            <dt className="text-muted">{row.name}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

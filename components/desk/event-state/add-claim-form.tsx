import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NativeSelect } from '@/components/ui/native-select';
import { TextField } from '@/components/ui/text-field';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { parseTypedDates } from '@/lib/domain/dates/typed-range';
import { errorText } from '../event-form/error-text';

export interface NewClaim {
  sourceId: string;
  field: 'dates' | 'occurrence';
  value?: string;
  asserts: boolean;
}

interface AddClaimFormProps {
  sources: readonly { id: string; label: string }[];
  onAdd: (claim: NewClaim) => Promise<boolean>;
}

/** The three things that sources say beside what the event shows: other days, that it stands, that it does not. */
const KINDS = ['dates', 'asserts', 'denies'] as const;
type Kind = (typeof KINDS)[number];

/** Records what a source of the event says, without changing what the event shows. */
export function AddClaimForm({ sources, onAdd }: AddClaimFormProps) {
  const { t, locale } = useWords();
  const [sourceId, setSource] = useState(sources[0]?.id ?? '');
  const [kind, setKind] = useState<Kind>('dates');
  const [text, setText] = useState('');
  const [isSubmitted, setSubmitted] = useState(false);
  const dates = parseTypedDates(text);
  const problem = kind === 'dates' && (!dates.ok || dates.edtf === null);
  const add = async () => {
    setSubmitted(true);
    if (problem) return;
    const isDone = await onAdd({
      sourceId: sources.some((one) => one.id === sourceId) ? sourceId : (sources[0]?.id ?? ''),
      field: kind === 'dates' ? 'dates' : 'occurrence',
      asserts: kind !== 'denies',
      ...(kind === 'dates' && dates.ok && dates.edtf !== null ? { value: dates.edtf } : {}),
    });
    if (!isDone) return;
    setText('');
    setSubmitted(false);
  };
  return (
    <form
      noValidate
      className="mt-2 flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <NativeSelect
        label={t('desk.claims.source')}
        className="w-full"
        options={sources}
        value={sourceId}
        onChange={setSource}
      />
      <NativeSelect
        label={t('desk.claims.says')}
        className="w-full"
        options={KINDS.map((one) => ({ id: one, label: t(`desk.claims.kind.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'dates' && (
        <TextField
          label={t('desk.claims.days')}
          className="w-full"
          value={text}
          onChange={setText}
          isInvalid={isSubmitted && problem}
          errorMessage={errorText(dates.ok ? 'is needed' : dates.message)}
          description={dates.ok && dates.edtf !== null ? labelOf(dates.edtf, locale) : undefined}
        />
      )}
      <Button type="submit" variant="outline">
        {t('desk.claims.record')}
      </Button>
    </form>
  );
}

function labelOf(edtf: string, locale: string): string | undefined {
  const dates = deriveDates(edtf);
  return dates.ok ? formatDateLabel(dates.value, locale) : undefined;
}

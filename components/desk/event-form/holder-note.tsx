import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { useFormTools } from './form-context';
import type { Choice, ParticipantRow } from './form-model';
import { readDates } from './form-to-input';
import type { OfficeOnDay } from './holder-types';

/** Milliseconds of rest before the diary is asked. */
const REST = 300;

interface HolderNoteProps {
  row: ParticipantRow;
  /** Whether the office was chosen just now: then its holder fills an empty person. */
  isFresh: boolean;
  onPerson: (person: Choice) => void;
}

/**
 * Who holds the office of a participant when the event takes place, where that is not who stands
 * there; and that it passes on before then.
 */
export function HolderNote({ row, isFresh, onPerson }: HolderNoteProps) {
  const { t, locale } = useWords();
  const { form, findHolder } = useFormTools();
  const [found, setFound] = useState<OfficeOnDay | null>(null);
  const office = row.office?.slug ?? null;
  const dates = readDates(form);
  const [edtf, precision] = dates.ok ? [dates.edtf, dates.precision] : [null, null];
  const take = useEffectEvent((answer: OfficeOnDay | null) => {
    setFound(answer);
    if (isFresh && row.person === null && answer?.holder) onPerson(toPerson(answer.holder));
  });
  useEffect(() => {
    setFound(null);
    if (office === null) return;
    let isLatest = true;
    const timer = setTimeout(() => {
      // It is a hint: whoever is offline is told so on saving.
      findHolder({ office, edtf, precision }).then(
        (answer) => isLatest && take(answer),
        () => null,
      );
    }, REST);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [office, edtf, precision, findHolder]);
  const day = found && deriveDates(found.day);
  const { person } = row;
  const isOther =
    found?.holder &&
    (person === null || (person.label !== found.holder.name && person.slug !== found.holder.slug));
  return (
    <div aria-live="polite" className="col-span-6 text-13 empty:hidden">
      {isOther && found?.holder && (
        <p>
          {t('desk.form.holderOn', {
            name: found.holder.name,
            day: day?.ok ? formatDateLabel(day.value, locale) : found.day,
          })}{' '}
          <button
            type="button"
            className="link touch-target min-h-6"
            onClick={() => found.holder && onPerson(toPerson(found.holder))}
          >
            {t('desk.form.holderUse')}
          </button>
        </p>
      )}
      {found?.until && (
        <p className="border-danger border-s-2 ps-2">
          {found.holder
            ? t('desk.form.holderChanges', { from: found.until.name, to: found.holder.name })
            : t('desk.form.holderEnds', { from: found.until.name })}
        </p>
      )}
    </div>
  );
}

function toPerson({ slug, name }: { slug: string | null; name: string }): Choice {
  return { slug, label: name, hint: '' };
}

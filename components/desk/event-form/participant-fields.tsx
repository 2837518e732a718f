'use client';

import { useWords } from '@/lib/client/messages/use-words';
import { SIDES } from '@/lib/domain/event/vocabulary';
import { AddButton } from './add-button';
import { useFormTools } from './form-context';
import { newParticipant } from './form-model';
import { ParticipantItem } from './participant-item';

const ADD = { visiting: 'addVisitor', host: 'addHost', third: 'addThird' } as const;

/** Who takes part: people, offices and parties, each on a side. */
export function ParticipantFields() {
  const { form, edit } = useFormTools();
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-3">
      {form.participants.length > 0 && (
        <ol className="flex flex-col">
          {form.participants.map((row, index) => (
            <ParticipantItem key={row.key} row={row} index={index} />
          ))}
        </ol>
      )}
      <div className="flex flex-wrap gap-x-4">
        {SIDES.map((side) => (
          <AddButton
            key={side}
            path={`participations[${form.participants.length}].person`}
            onAdd={() =>
              edit((now) => ({
                ...now,
                participants: [...now.participants, newParticipant(side)],
              }))
            }
          >
            {t(`desk.form.${ADD[side]}`)}
          </AddButton>
        ))}
      </div>
    </div>
  );
}

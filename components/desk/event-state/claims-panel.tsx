'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { WarningIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import { sayDone } from '../say-done';
import { AddClaim } from './add-claim';
import { ClaimGrades } from './claim-grades';
import type { ClaimEdit, EditClaim, FieldLine, ValueLine } from './claim-types';

interface ClaimsPanelProps {
  id: string;
  version: number;
  fields: readonly FieldLine[];
  sources: readonly { id: string; label: string }[];
  editClaim: EditClaim;
}

/**
 * Who says what of the event, contradictions side by side, each of which can be chosen for display.
 * Grades are there for whoever wants to judge; nobody has to.
 */
export function ClaimsPanel({ id, version, fields, sources, editClaim }: ClaimsPanelProps) {
  const { t } = useWords();
  const { isPending, trouble, give } = useClaimEdits(editClaim);
  return (
    <div aria-busy={isPending}>
      {trouble !== null && <FormAlert>{trouble}</FormAlert>}
      <ul>
        {fields.map((field) => (
          <li key={field.field} className="border-rule border-b py-2">
            <h3 className="flex items-center gap-1.5 text-12 text-muted">
              <span className="first-letter:uppercase">{field.name}</span>
              {field.isDisputed && (
                <span className="inline-flex items-center gap-1 text-ink">
                  <WarningIcon size={14} />
                  {t('desk.claims.disputed')}
                </span>
              )}
            </h3>
            {field.values.map((value) => (
              <Value
                key={value.text}
                value={value}
                isAlone={field.values.length === 1}
                onChoose={(claimId) =>
                  void give({ edit: 'choose', id, version, claimId }, t('desk.claims.chosen'))
                }
              >
                <ClaimGrades
                  claimants={value.claimants}
                  onJudge={(claimId, credibility) =>
                    void give(
                      { edit: 'judge', id, version, claimId, credibility },
                      t('desk.claims.judged'),
                    )
                  }
                  onGrade={(outlet, reliability) =>
                    void give({ edit: 'grade', outlet, reliability }, t('desk.claims.graded'))
                  }
                />
              </Value>
            ))}
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <AddClaim
          sources={sources}
          onAdd={(claim) => give({ edit: 'add', id, version, ...claim }, t('desk.claims.added'))}
        />
      )}
    </div>
  );
}

interface ValueProps {
  value: ValueLine;
  /** No other value is said. */
  isAlone: boolean;
  onChoose: (claimId: string) => void;
  children: React.ReactNode;
}

function Value({ value, isAlone, onChoose, children }: ValueProps) {
  const { t } = useWords();
  const { chooseId } = value;
  const canChoose = chooseId !== null && !(isAlone && value.isShown);
  return (
    <div className="mt-1">
      <div className="flex items-start justify-between gap-3">
        <p className="min-w-0 text-14">
          <bdi className={value.isShown ? 'font-strong' : ''}>{value.text}</bdi>
          {(value.isShown || value.isChosen) && !isAlone && (
            <span className="ms-2 text-12 text-muted">
              {t(value.isChosen ? 'eventPage.claims.chosen' : 'eventPage.claims.shown')}
            </span>
          )}
        </p>
        {canChoose && (
          <Button
            variant="outline"
            size="small"
            aria-label={t('desk.claims.showThis', { value: value.text })}
            onPress={() => onChoose(chooseId)}
          >
            {t('desk.claims.show')}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}

/** Gives an edit, says what was done, and shows the event as it is then. */
function useClaimEdits(editClaim: EditClaim) {
  const { t } = useWords();
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const give = async (edit: ClaimEdit, done: string): Promise<boolean> => {
    setPending(true);
    const given = await editClaim(edit).catch(() => null);
    setPending(false);
    const isDone = given?.state === 'done';
    setTrouble(isDone ? null : (given?.detail ?? t('desk.actions.fault')));
    if (isDone) void sayDone(done);
    router.refresh();
    return isDone;
  };
  return { isPending, trouble, give };
}

import { buttonClass } from '@/components/ui/button-class';
import { FormAlert } from '@/components/ui/form-alert';
import { useWords } from '@/lib/client/messages/use-words';
import { SignedOutNote } from '../event-form/signed-out-note';
import type { AddFailure } from './add-types';

/** Why a text was not read or saved; what was typed is still there. */
export function TextProblem({ problem, onRetry }: { problem: AddFailure; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      {problem.code === 'unauthenticated' ? (
        <SignedOutNote />
      ) : (
        <FormAlert>{problem.errors[0]?.message ?? problem.detail}</FormAlert>
      )}
      <button type="button" className={buttonClass('outline', 'medium')} onClick={onRetry}>
        {t('desk.add.readAgain')}
      </button>
    </div>
  );
}

import { useId } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { RELIABILITIES, type Reliability } from '@/lib/domain/event/vocabulary';
import type { ClaimantLine } from './claim-types';

interface GradeChoicesProps {
  claimant: ClaimantLine;
  onJudge: (claimId: string, credibility: number) => void;
  onGrade: (outlet: string, reliability: Reliability) => void;
}

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** The grades of an outlet and of what it claims, each in its words. */
export function GradeChoices({ claimant, onJudge, onGrade }: GradeChoicesProps) {
  const { t } = useWords();
  const { id, name, outlet, credibility } = claimant;
  return (
    <div className="mt-1 mb-2 flex flex-wrap gap-2">
      {outlet && (
        <Grade
          label={t('desk.claims.outletGrade', { name: outlet.name })}
          value={outlet.reliability}
          options={RELIABILITIES.map((grade) => ({ grade, words: t(`eventPage.grade.${grade}`) }))}
          onChange={(grade) => onGrade(outlet.slug, grade)}
        />
      )}
      <Grade
        label={t('desk.claims.claimGrade', { name })}
        value={CREDIBILITIES[credibility - 1] ?? '6'}
        options={CREDIBILITIES.map((grade) => ({
          grade,
          words: t(`eventPage.credibility.${grade}`),
        }))}
        onChange={(grade) => onJudge(id, Number(grade))}
      />
    </div>
  );
}

interface GradeProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { grade: Value; words: string }[];
  onChange: (grade: Value) => void;
}

/** One letter or digit with its meaning, small enough to stand in a line. */
function Grade<Value extends string>({ label, value, options, onChange }: GradeProps<Value>) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.grade === event.target.value);
          if (chosen) onChange(chosen.grade);
        }}
        className="h-7 max-w-full rounded-2 border border-edge bg-surface px-1 text-12 text-ink hover:border-ink pointer-coarse:h-11"
      >
        {options.map(({ grade, words }) => (
          <option key={grade} value={grade}>
            {t('eventPage.source.grade', { grade, words })}
          </option>
        ))}
      </select>
    </>
  );
}

import { useId } from 'react';
import { useWords } from '@/lib/client/messages/use-words';
import { RELIABILITIES, type Reliability } from '@/lib/domain/event/vocabulary';
import type { ClaimantLine } from './claim-types';

interface ClaimGradesProps {
  claimants: readonly ClaimantLine[];
  onJudge: (claimId: string, credibility: number) => void;
  onGrade: (outlet: string, reliability: Reliability) => void;
}

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** Who says so in a line, with both grades as "C6"; it opens into where they are changed. */
export function ClaimGrades({ claimants, onJudge, onGrade }: ClaimGradesProps) {
  const { t } = useWords();
  return (
    <ul>
      {claimants.map(({ id, asserts, name, outlet, credibility, quote }) => (
        <li key={id} className="text-12 text-muted">
          <details>
            <summary className="touch-target w-fit cursor-pointer hover:text-ink">
              {asserts ? '' : `${t('eventPage.claims.denies')} `}
              <bdi className="text-ink">{name}</bdi>
              <span className="ms-1 font-mono">
                {outlet?.reliability}
                {credibility}
              </span>
              {quote !== null && (
                <q className="ms-1">
                  <bdi>{quote}</bdi>
                </q>
              )}
            </summary>
            <div className="mt-1 mb-2 flex flex-wrap gap-2">
              {outlet && (
                <Grade
                  label={t('desk.claims.outletGrade', { name: outlet.name })}
                  value={outlet.reliability}
                  options={RELIABILITIES.map((grade) => ({
                    grade,
                    words: t(`eventPage.grade.${grade}`),
                  }))}
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
          </details>
        </li>
      ))}
    </ul>
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

import type { Words } from '@/lib/client/messages/words';
import { DENSITY_STEPS, densityStep } from '@/lib/domain/layout/density';
import { STEP_GROUNDS } from './step-cell';

interface StepLegendProps {
  /** The largest count of the matrix. */
  most: number;
  words: Words;
}

/** What the steps of a matrix mean: the counts at which each begins. */
export function StepLegend({ most, words: { t, locale } }: StepLegendProps) {
  const steps = Array.from({ length: DENSITY_STEPS + 1 }, (_, step) => step).slice(1);
  const firsts = steps.flatMap((step) => {
    const first = firstOf(step, most);
    return first === null ? [] : [{ step, first }];
  });
  return (
    <span className="flex items-center gap-1.5 text-12 text-muted">
      {t('matrix.legend')}
      {firsts.map(({ step, first }, index) => {
        const next = firsts[index + 1]?.first;
        const last = next === undefined ? most : next - 1;
        const text = (count: number) => count.toLocaleString(locale);
        return (
          <span
            key={step}
            className={`own-ground min-w-6 px-1 text-center leading-5 ${STEP_GROUNDS[step] ?? ''}`}
          >
            {first === last ? text(first) : `${text(first)}–${text(last)}`}
          </span>
        );
      })}
    </span>
  );
}

/** The smallest count of a step; null for a step that no count falls on. */
function firstOf(step: number, most: number): number | null {
  for (let count = 1; count <= most; count += 1) {
    const found = densityStep(count, most);
    if (found === step) return count;
    if (found > step) return null;
  }
  return null;
}

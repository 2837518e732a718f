import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { Day } from '@/lib/domain/dates/day';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import { PlanRow } from './plan-row';

/** One line of the log, with the day on which the diary said so, in its own zone. */
export interface LogLine {
  seq: number;
  day: Day;
  plan: PlanChange;
  card: EventCard;
}

/** What became of events, by the day on which it was known, the newest day first. */
export function ChangesPage({ lines, words }: { lines: readonly LogLine[]; words: Words }) {
  const { t, locale } = words;
  if (lines.length === 0) return <p className="py-3 text-muted">{t('changes.none')}</p>;
  const days = [...new Set(lines.map((line) => line.day))];
  return (
    <div className="flex flex-col gap-8">
      {days.map((day) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <RuleHeading level={2} id={`on-${day}`}>
            <time dateTime={day}>{formatDay(day, locale, 'full')}</time>
          </RuleHeading>
          <ol>
            {lines
              .filter((line) => line.day === day)
              .map(({ seq, plan, card }) => (
                <PlanRow key={seq} plan={plan} card={card} words={words} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

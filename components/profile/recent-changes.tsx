import Link from 'next/link';
import { isOff } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import { ArrowIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PlanChange } from '@/lib/domain/event/plan-change';

/** What became of an event, and the event as it is now. */
export interface RecentChange {
  seq: number;
  plan: PlanChange;
  card: EventCard;
}

interface RecentChangesProps {
  changes: readonly RecentChange[];
  /** All of them; null when the filter has no words for them. */
  href: string | null;
  words: Words;
}

/** What became of a party's events lately: announced, moved, called off. */
export function RecentChanges({ changes, href, words }: RecentChangesProps) {
  const { t } = words;
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <RuleHeading
        level={2}
        id="changes"
        aside={
          href !== null && (
            <Link href={href} prefetch={false} className="link">
              {t('profile.party.allChanges')}
            </Link>
          )
        }
      >
        {t('profile.party.changes')}
      </RuleHeading>
      <ul>
        {changes.map(({ seq, plan, card }) => (
          <li key={seq} className="border-rule border-b py-1.5 hover:bg-hover">
            <Link
              href={`/events/${card.slug}`}
              prefetch={false}
              className={`no-underline hover:underline ${isOff(card) ? 'text-muted line-through' : ''}`}
            >
              <NameText text={card.titles.short} />
            </Link>
            <p className="flex flex-wrap items-center gap-x-1.5 text-12 text-muted">
              <span>{whatHappened(plan, words)}</span>
              {plan.move?.from && (
                <>
                  <s className="decoration-1">{formatDateLabel(plan.move.from, words.locale)}</s>
                  <ArrowIcon size={12} />
                </>
              )}
              <span>{formatDateLabel(plan.dates, words.locale)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The kind of move, else the status that it came to. */
function whatHappened({ move, statusBefore, status }: PlanChange, { t }: Words): string {
  return move && statusBefore === null
    ? t(`vocabulary.dateChange.${move.type}`)
    : t(`vocabulary.status.${status}`);
}
